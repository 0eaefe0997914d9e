#!/usr/bin/env bash
# Renders backstop.svg to every picture that the app and its packages need. Run after the drawing changes; commit the result.
# Needs rsvg-convert, icotool and png2icns (Debian: librsvg2-bin icoutils icnsutils).
set -euo pipefail
cd "$(dirname "$0")"

for tool in rsvg-convert icotool png2icns; do
    command -v "$tool" > /dev/null || { echo "$tool is missing. On Debian: apt-get install librsvg2-bin icoutils icnsutils" >&2; exit 1; }
done

mkdir -p png
for size in 16 24 32 48 64 128 256 512; do
    rsvg-convert --width "$size" --height "$size" --output "png/backstop-$size.png" backstop.svg
done

icotool --create --output backstop.ico png/backstop-{16,24,32,48,64,128}.png --raw=png/backstop-256.png
png2icns backstop.icns png/backstop-{16,32,48,128,256,512}.png > /dev/null

window=../src/main/resources/dev/backstop/ui/icons
mkdir -p "$window"
cp png/backstop-{16,32,48,64,128,256}.png "$window/"
