#!/usr/bin/env bash
# Draws the icon in every size and format from the two SVG files beside this.
# Needs rsvg-convert, ImageMagick and python3; the results are committed, so
# building needs none of them.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

draw() { rsvg-convert --width "$2" --height "$2" "$1" --output "$3"; }

draw samovar-small.svg 16 16x16.png
for size in 32 48 64 128 256 512; do
  draw samovar.svg "$size" "${size}x${size}.png"
done
cp 512x512.png icon.png

convert 16x16.png 32x32.png 48x48.png 64x64.png 128x128.png 256x256.png icon.ico

# Beside the last words of the installer for Windows.
convert -size 164x314 xc:'#0b6670' \( 128x128.png -resize 112x112 \) -gravity north \
  -geometry +0+56 -composite -alpha off -colors 64 -type Palette -compress none BMP3:installer.bmp

# An .icns file is a list of PNG files with four-letter names for their sizes.
python3 - <<'PYTHON'
import struct
from pathlib import Path

kinds = {"icp4": 16, "ic11": 32, "ic12": 64, "ic07": 128, "ic08": 256, "ic09": 512}
parts = b""
for kind, size in kinds.items():
    png = Path(f"{size}x{size}.png").read_bytes()
    parts += struct.pack(">4sI", kind.encode(), len(png) + 8) + png
Path("icon.icns").write_bytes(struct.pack(">4sI", b"icns", len(parts) + 8) + parts)
PYTHON
