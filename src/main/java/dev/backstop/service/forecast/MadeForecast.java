package dev.backstop.service.forecast;

import dev.backstop.engine.forecast.Forecast;

/// A product's forecast with what it was made from: `base` as it was made, perhaps some days ago, `measured` from
/// today on, `forecast` with what the owner says laid over it. `old` says that it is still that of an earlier day.
record MadeForecast(
        ForecastBasis basis, long fingerprint, Forecast base, Forecast measured, Forecast forecast, boolean old) {}
