package dev.backstop.io.paper;

/// One page as a picture: its pixels row by row, each 0xAARRGGBB.
public record PageImage(int width, int height, int[] pixels) {}
