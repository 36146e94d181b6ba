"""The door list and the badges drawn by ReportLab: a Platypus table and a canvas."""

import os

from reportlab.graphics import renderPDF
from reportlab.graphics.barcode.qr import QrCodeWidget
from reportlab.graphics.shapes import Drawing
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, LongTable, Paragraph, SimpleDocTemplate, TableStyle
from reportlab.lib.styles import ParagraphStyle

from common import BADGE_MM, BADGES_ACROSS, BADGES_DOWN, COLUMNS, ROW_MM, main


def use_fonts(fonts):
    # ReportLab can't embed OpenType outlines: the bench has made TrueType of them.
    pdfmetrics.registerFont(TTFont("Inter", os.path.join(fonts, "Inter-Regular.ttf")))
    pdfmetrics.registerFont(TTFont("Inter-Bold", os.path.join(fonts, "Inter-Bold.ttf")))


class Boxes(Flowable):
    """Squares to tick, in a line."""

    def __init__(self, count):
        super().__init__()
        self.count = count
        self.width, self.height = count * 5 * mm, 4 * mm

    def draw(self):
        for number in range(self.count):
            self.canv.rect(number * 5 * mm, 0, 4 * mm, 4 * mm)


def door_list(rows, fonts, out):
    use_fonts(fonts)
    plain = ParagraphStyle("plain", fontName="Inter", fontSize=10, leading=12)
    bold = ParagraphStyle("bold", parent=plain, fontName="Inter-Bold")
    title = ParagraphStyle("title", parent=bold, fontSize=20, leading=26)

    def cell(text, style=plain):
        escaped = text.replace("&", "&amp;").replace("<", "&lt;")
        return Paragraph(escaped, style)

    data = [[cell(name, bold) for name, _ in COLUMNS]]
    for row in rows:
        data.append([
            Boxes(1),
            cell(row["name"], bold),
            cell(row["company"]),
            Boxes(row["plusOnes"]) if row["plusOnes"] else "",
            cell(row["diet"]),
            cell(row["code"]),
        ])
    table = LongTable(data, colWidths=[width * mm for _, width in COLUMNS], repeatRows=1)
    table.setStyle(TableStyle([
        ("LINEABOVE", (0, 1), (-1, -1), 0.35, "#999999"),
        ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
        ("TOPPADDING", (0, 0), (-1, -1), (ROW_MM * mm - 12) / 2),
        ("BOTTOMPADDING", (0, 0), (-1, -1), (ROW_MM * mm - 12) / 2),
    ]))
    document = SimpleDocTemplate(
        out, pagesize=A4, leftMargin=12 * mm, rightMargin=12 * mm, topMargin=12 * mm, bottomMargin=12 * mm
    )

    def number(canvas, _):
        canvas.setFont("Inter", 8)
        canvas.drawRightString(198 * mm, 6 * mm, str(canvas.getPageNumber()))

    document.build([Paragraph("Full house", title), table], onFirstPage=number, onLaterPages=number)
    return document.page


def badges(rows, fonts, out):
    use_fonts(fonts)
    width, height = BADGE_MM[0] * mm, BADGE_MM[1] * mm
    left, bottom = (A4[0] - BADGES_ACROSS * width) / 2, (A4[1] - BADGES_DOWN * height) / 2
    on_page = BADGES_ACROSS * BADGES_DOWN
    canvas = Canvas(out, pagesize=A4)
    for index, row in enumerate(rows):
        place = index % on_page
        if index and place == 0:
            canvas.showPage()
        x = left + place % BADGES_ACROSS * width
        y = bottom + (BADGES_DOWN - 1 - place // BADGES_ACROSS) * height
        size = 20
        while size > 10 and pdfmetrics.stringWidth(row["name"], "Inter-Bold", size) > width - 10 * mm:
            size -= 1
        canvas.setFont("Inter-Bold", size)
        canvas.drawString(x + 5 * mm, y + height - 12 * mm, row["name"])
        canvas.setFont("Inter", 11)
        canvas.drawString(x + 5 * mm, y + height - 20 * mm, row["company"])
        canvas.drawString(x + 5 * mm, y + 6 * mm, row["code"])
        side = 22 * mm
        drawing = Drawing(side, side)
        drawing.add(QrCodeWidget(row["code"], barWidth=side, barHeight=side))
        renderPDF.draw(drawing, canvas, x + width - side - 3 * mm, y + 3 * mm)
    canvas.showPage()
    canvas.save()
    return (len(rows) + on_page - 1) // on_page


if __name__ == "__main__":
    main({"door-list": door_list, "badges": badges})
