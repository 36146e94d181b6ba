"""What is the same but for ids and times: both are put out of the way before two texts
are compared. A time counts as one of now where its day is about today."""

import base64
import binascii
import datetime
import re
import zipfile

UUID = re.compile(r"\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b")
# As a guest says it at the door: in JSON, and at the head of a line.
CODE = re.compile(r'(?<="code": ")[0-9A-Z]{6}(?=")|^[0-9A-Z]{6}(?=  )', re.MULTILINE)
# What makes the name of a file unique, and what parts of a mail are kept apart by.
SUFFIX = re.compile(r"-[0-9a-z]{8}(?=\.\w+\b|[/\"\s]|$)", re.MULTILINE)
BOUNDARY = re.compile(r"\b[0-9a-f]{8,}_[0-9a-f]+_[0-9a-f]+\b")
# Where a path begins with the folder of the backups, and not with that of the side.
BACKUP = re.compile(r"(?<= backups)\\{1,2}")
BYTES = re.compile(r'("bytes": )\d+')
# The sum over a file that holds ids and times; whoever reads it back checks it.
SUM = re.compile(r'(?<="sha256": ")[0-9a-f]{64}(?=")')
# A part of a mail: full lines, and one that is not.
PACKED = re.compile(r"(?:^[A-Za-z0-9+/]{76}\r?\n)+(?:^[A-Za-z0-9+/]{1,75}={0,2}\r?\n)?", re.MULTILINE)


def _times():
    today = datetime.date.today()
    days = [today + datetime.timedelta(days=days) for days in (-1, 0, 1)]
    iso = "|".join(day.isoformat() for day in days)
    short = "|".join(day.strftime("%Y%m%d") for day in days)
    mail = "|".join(f"{day.day} {day.strftime('%b %Y')}" for day in days)
    mbox = "|".join(rf"{day.strftime('%b')} +{day.day}" for day in days)
    clock = r"\d\d:?\d\d(?::?\d\d)?"
    return re.compile(
        rf"\b(?:{iso})(?:[T ]\d\d[-:]?\d\d(?:[-:]\d\d)?(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)?"
        rf"|\b(?:{short})T{clock}Z?"
        rf"|\b\w{{3}}, (?:{mail}) {clock}(?: [+-]\d{{4}})?"
        rf"|\b\w{{3}} (?:{mbox}) {clock} \d{{4}}"
        # The clock alone, at the head of a line of the history or of the backups.
        r"|^\d\d:\d\d(?=  )",
        re.MULTILINE,
    )


TIMES = _times()


def _unpacked(found):
    try:
        return base64.b64decode(found[0]).decode("utf-8")
    except (binascii.Error, UnicodeDecodeError):
        return found[0]


def text(said, here):
    """A text without what may differ; `here` is the folder of one side."""
    said = PACKED.sub(_unpacked, said)
    parts = [re.escape(part) for part in here.strip("/").split("/")]
    # As either system writes it, also with the backslashes doubled in JSON.
    path = re.compile(r"(?:Z:)?[\\/]+" + r"[\\/]+".join(parts) + r"((?:[\\/]+[^\"\n\r<>|]*)?)")
    said = path.sub(lambda found: "HERE" + re.sub(r"[\\/]+", "/", found[1]), said)
    said = BACKUP.sub("/", said)
    for what, word in ((UUID, "ID"), (BOUNDARY, "PART"), (SUFFIX, "-KEY"), (CODE, "CODE"), (SUM, "SUM")):
        said = what.sub(word, said)
    said = BYTES.sub(r"\1N", said)
    return TIMES.sub("TIME", said)


def file(path, here):
    """The same of a file: of a workbook its parts, of a PDF every byte."""
    if path.endswith(".xlsx"):
        with zipfile.ZipFile(path) as parts:
            whole = [f"{name}\n{parts.read(name).decode()}" for name in parts.namelist()]
        return text("\n".join(whole), here)
    with open(path, "rb") as bytes_:
        content = bytes_.read()
    if path.endswith(".pdf"):
        return content
    return text(content.decode("utf-8"), here)


def drawn_at(path):
    """When a PDF says it was made, to the second."""
    with open(path, "rb") as pdf:
        found = re.search(rb"/CreationDate\(D:(\d+)", pdf.read())
    return found and found[1]
