package dev.backstop.ui.catalog.chart;

import dev.backstop.domain.value.Message;
import java.time.LocalDate;

/// Something that moves demand, first and last day included: a feast, a spike, or what the owner says (`stated`).
record ForecastMark(LocalDate from, LocalDate to, Message words, boolean stated) {}
