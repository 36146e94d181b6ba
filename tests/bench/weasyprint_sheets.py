"""The door list and the badges as HTML and CSS, made into PDF by WeasyPrint."""

import base64
import io
from html import escape

import qrcode
import qrcode.image.svg
from weasyprint import HTML

from common import BADGE_MM, COLUMNS, ROW_MM, main


def styles(fonts, rest):
    return f"""
      @font-face {{ font-family: Inter; src: url(file://{fonts}/Inter-Regular.otf) }}
      @font-face {{ font-family: Inter; font-weight: bold; src: url(file://{fonts}/Inter-Bold.otf) }}
      @page {{ size: A4; margin: 12mm; @bottom-right {{ content: counter(page) " / " counter(pages) }} }}
      body {{ font: 10pt/1.2 Inter; margin: 0 }}
      {rest}"""


def pdf(html, out):
    document = HTML(string=html).render()
    document.write_pdf(out)
    return len(document.pages)


def door_list(rows, fonts, out):
    columns = "".join(f'<col style="width:{width}mm">' for _, width in COLUMNS)
    head = "".join(f"<th>{name}</th>" for name, _ in COLUMNS)
    body = "".join(
        f'<tr><td><i></i></td><td><b>{escape(row["name"])}</b></td><td>{escape(row["company"])}</td>'
        f'<td>{"<i></i>" * row["plusOnes"]}</td><td>{escape(row["diet"])}</td><td>{row["code"]}</td></tr>'
        for row in rows
    )
    css = styles(
        fonts,
        f"""table {{ border-collapse: collapse; table-layout: fixed; width: 100% }}
        td {{ height: {ROW_MM}mm; border-top: 0.35pt solid #999; vertical-align: middle }}
        th {{ text-align: left }} tr {{ break-inside: avoid }}
        i {{ display: inline-block; width: 4mm; height: 4mm; border: 0.8pt solid black }}""",
    )
    table = f"<table><colgroup>{columns}</colgroup><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"
    return pdf(f"<style>{css}</style><h1>Full house</h1>{table}", out)


def code(text):
    image = qrcode.make(text, image_factory=qrcode.image.svg.SvgPathImage, border=4)
    data = io.BytesIO()
    image.save(data)
    return base64.b64encode(data.getvalue()).decode()


def badges(rows, fonts, out):
    width, height = BADGE_MM
    css = styles(
        fonts,
        f"""div {{ float: left; box-sizing: border-box; width: {width}mm; height: {height}mm; padding: 5mm;
               position: relative; break-inside: avoid; overflow: hidden }}
        b {{ font-size: 20pt; display: block }}
        img {{ position: absolute; right: 3mm; bottom: 3mm; width: 22mm }}""",
    )
    body = "".join(
        f'<div><b>{escape(row["name"])}</b><p>{escape(row["company"])}</p><p>{row["code"]}</p>'
        f'<img src="data:image/svg+xml;base64,{code(row["code"])}"></div>'
        for row in rows
    )
    return pdf(f"<style>{css}</style>{body}", out)


if __name__ == "__main__":
    main({"door-list": door_list, "badges": badges})
