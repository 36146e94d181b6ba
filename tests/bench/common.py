"""What both peers share: the rows to print, the fonts, and what it took.

Called as: python3 <peer>.py <kind> <rows.json> <fonts folder> <out.pdf>
Prints one line of JSON: CPU seconds of making the sheet, the most memory in MB.
"""

import json
import re
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


def most_memory():
    # Not ru_maxrss: that one starts with what the program held that started us.
    with open("/proc/self/status", encoding="ascii") as status:
        return int(re.search(r"VmHWM:\s+(\d+)", status.read()).group(1)) / 1024


def main(kinds):
    kind, rows_path, fonts, out = sys.argv[1:5]
    with open(rows_path, encoding="utf-8") as file:
        rows = json.load(file)
    begun = cpu()
    pages = kinds[kind](rows, fonts, out)
    print(json.dumps({"cpu": cpu() - begun, "peak": most_memory(), "pages": pages}))
