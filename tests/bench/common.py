"""What both peers share: the rows to print, the fonts, and what it took.

Called as: python3 <peer>.py <kind> <rows.json> <fonts folder> <out.pdf>
Prints one line of JSON: CPU seconds of making the sheet, the most memory in MB.
"""

import json
import resource
import sys

#: Widths in millimetres of the columns of the door list, as Samovar has them.
COLUMNS = [("", 8), ("Name", 58), ("Company", 38), ("+", 10), ("Diet", 40), ("Code", 18)]
ROW_MM = 7
#: A badge of 90 by 55 mm, two beside each other, five on a page of A4.
BADGE_MM = (90, 55)
BADGES_ACROSS, BADGES_DOWN = 2, 5


def cpu():
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


def main(kinds):
    kind, rows_path, fonts, out = sys.argv[1:5]
    with open(rows_path, encoding="utf-8") as file:
        rows = json.load(file)
    begun = cpu()
    pages = kinds[kind](rows, fonts, out)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps({"cpu": cpu() - begun, "peak": peak, "pages": pages}))
