package dev.backstop.ui.orders;

/// How what cannot leave today is looked at: all of it in one later parcel, or each part when it comes.
enum ParcelChoice {
    ONE_LATER,
    AS_THEY_COME
}
