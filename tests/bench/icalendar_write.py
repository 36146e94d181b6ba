"""The events or invitations of write_many.rs, written by Python icalendar.

python3 icalendar_write.py events|invitations COUNT REFERENCE OUT

REFERENCE is a file of ours: its zones and the texts of its first event are taken
over, every property is made anew. Prints {"cpu": seconds, "peak": MB}.
"""

import datetime
import json
import re
import sys
import time
from zoneinfo import ZoneInfo

from icalendar import Alarm, Calendar, Event, vCalAddress, vGeo, vText, vUri

ZONES = [ZoneInfo(name) for name in ("Europe/Berlin", "Europe/London", "America/New_York")]
STAMP = datetime.datetime(2026, 11, 20, 8, 15, tzinfo=datetime.timezone.utc)


def event_of(number, model, title):
    day = datetime.datetime(2026, 1, 1, 19, tzinfo=ZONES[number % 3])
    starts = day + datetime.timedelta(days=number % 3650)
    event = Event()
    event.add("uid", f"bench-{number}@example.org")
    event.add("dtstamp", STAMP)
    event.add("sequence", 0)
    event.add("dtstart", starts)
    event.add("dtend", starts + datetime.timedelta(hours=3))
    event.add("summary", title)
    event.add("description", str(model["description"]))
    event.add("location", str(model["location"]))
    event.add("geo", vGeo((model["geo"].latitude, model["geo"].longitude)))
    event.add("url", vUri(str(model["url"])))
    return event


def end_of(event, title):
    event.add("status", "CONFIRMED")
    event.add("transp", "OPAQUE")
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("trigger", datetime.timedelta(hours=-1))
    alarm.add("description", title)
    event.add_component(alarm)


def head_of(calendar):
    calendar.add("version", "2.0")
    calendar.add("prodid", "-//bench//icalendar//EN")
    calendar.add("calscale", "GREGORIAN")


def main():
    kind, count, reference, out = sys.argv[1:5]
    with open(reference, "rb") as file:
        reference = Calendar.from_ical(file.read(), multiple=True)[0]
    zones = reference.walk("VTIMEZONE")
    model = reference.walk("VEVENT")[0]
    with open(out, "wb") as out:
        if kind == "events":
            head = Calendar()
            head_of(head)
            out.write(head.to_ical().removesuffix(b"END:VCALENDAR\r\n"))
            for zone in zones:
                out.write(zone.to_ical())
            for number in range(int(count)):
                title = f"Вечер № {number}; tea, talks and a round table"
                event = event_of(number, model, title)
                end_of(event, title)
                out.write(event.to_ical())
            out.write(b"END:VCALENDAR\r\n")
        else:
            title = "Вечер № 0; tea, talks and a round table"
            for number in range(int(count)):
                calendar = Calendar()
                head_of(calendar)
                calendar.add("method", "REQUEST")
                for zone in zones:
                    calendar.add_component(zone)
                event = event_of(0, model, title)
                organizer = vCalAddress("mailto:anna@example.org")
                organizer.params["CN"] = vText("Анна Лист")
                event.add("organizer", organizer)
                guest = vCalAddress(f"mailto:guest{number}@example.org")
                guest.params["CUTYPE"] = vText("INDIVIDUAL")
                guest.params["ROLE"] = vText("REQ-PARTICIPANT")
                guest.params["PARTSTAT"] = vText("NEEDS-ACTION")
                guest.params["CN"] = vText(f"Гость № {number}")
                guest.params["RSVP"] = vText("TRUE")
                event.add("attendee", guest)
                end_of(event, title)
                calendar.add_component(event)
                out.write(calendar.to_ical())
    with open("/proc/self/status", encoding="ascii") as status:
        peak = int(re.search(r"VmHWM:\s+(\d+)", status.read()).group(1)) / 1024
    print(json.dumps({"cpu": time.process_time(), "peak": peak}))


main()
