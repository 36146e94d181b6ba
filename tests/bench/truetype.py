"""Inter with TrueType outlines, for ReportLab: python3 truetype.py <from.otf> <to.ttf>"""

import sys

from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont, newTable

font = TTFont(sys.argv[1])
order = font.getGlyphOrder()
glyphs = font.getGlyphSet()
drawn = {}
for name in order:
    pen = TTGlyphPen(glyphs)
    glyphs[name].draw(Cu2QuPen(pen, 1.0, reverse_direction=True))
    drawn[name] = pen.glyph()
glyf = font["glyf"] = newTable("glyf")
glyf.glyphOrder, glyf.glyphs = order, drawn
font["loca"] = newTable("loca")
for table in ("CFF ", "VORG", "GPOS", "GSUB", "GDEF"):
    if table in font:
        del font[table]
maxp = font["maxp"]
maxp.tableVersion = 0x00010000
for field in (
    "maxZones maxTwilightPoints maxStorage maxFunctionDefs maxInstructionDefs maxStackElements"
    " maxSizeOfInstructions maxComponentElements"
).split():
    setattr(maxp, field, 1 if field == "maxZones" else 0)
font["post"].formatType = 3.0
font.sfntVersion = "\000\001\000\000"
font.save(sys.argv[2])
