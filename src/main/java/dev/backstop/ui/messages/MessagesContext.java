package dev.backstop.ui.messages;

import dev.backstop.service.messages.MessageService;
import dev.backstop.service.shop.History;
import dev.backstop.service.shop.Shop;
import dev.backstop.ui.kit.Texts;
import dev.backstop.ui.work.Work;

/// What everything about letters needs: the shop and its messages, words, work in the background, the ways out.
public record MessagesContext(
        Shop shop, History history, MessageService messages, Texts texts, Work work, Outbox outbox) {}
