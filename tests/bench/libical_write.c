/* The events or invitations of write_many.rs, written by libical.
 *
 * libical_write events|invitations COUNT REFERENCE OUT
 *
 * REFERENCE is a file of ours: its zones and the texts of its first event are
 * taken over, every property is made anew for each event or guest. Prints
 * {"cpu": seconds, "peak": MB}. */
#include <libical/ical.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static const char *zone_names[] = {"Europe/Berlin", "Europe/London", "America/New_York"};

static char *read_all(const char *path) {
  FILE *file = fopen(path, "rb");
  if (!file) { perror(path); exit(2); }
  fseek(file, 0, SEEK_END);
  long size = ftell(file);
  rewind(file);
  char *text = malloc(size + 1);
  if (fread(text, 1, size, file) != (size_t)size) exit(2);
  text[size] = 0;
  fclose(file);
  return text;
}

static void put(icalcomponent *part, FILE *out) {
  char *text = icalcomponent_as_ical_string_r(part);
  fputs(text, out);
  free(text);
}

static icalproperty *at(icalproperty *property, const char *zone) {
  icalproperty_add_parameter(property, icalparameter_new_tzid(zone));
  return property;
}

static icalproperty *text_of(icalcomponent *event, icalproperty_kind kind) {
  return icalcomponent_get_first_property(event, kind);
}

static icalcomponent *event_of(long number, icalcomponent *model, const char *title) {
  char uid[64];
  snprintf(uid, sizeof uid, "bench-%ld@example.org", number);
  time_t day = 1767225600 + (number % 3650) * 86400; /* 2026-01-01 */
  struct tm date;
  gmtime_r(&day, &date);
  struct icaltimetype starts = icaltime_null_time();
  starts.year = date.tm_year + 1900;
  starts.month = date.tm_mon + 1;
  starts.day = date.tm_mday;
  starts.hour = 19;
  struct icaltimetype ends = starts;
  ends.hour = 22;
  const char *zone = zone_names[number % 3];
  icalcomponent *event = icalcomponent_new(ICAL_VEVENT_COMPONENT);
  icalcomponent_add_property(event, icalproperty_new_uid(uid));
  icalcomponent_add_property(event, icalproperty_new_dtstamp(icaltime_from_string("20261120T081500Z")));
  icalcomponent_add_property(event, icalproperty_new_sequence(0));
  icalcomponent_add_property(event, at(icalproperty_new_dtstart(starts), zone));
  icalcomponent_add_property(event, at(icalproperty_new_dtend(ends), zone));
  icalcomponent_add_property(event, icalproperty_new_summary(title));
  icalcomponent_add_property(event, icalproperty_new_description(
      icalproperty_get_description(text_of(model, ICAL_DESCRIPTION_PROPERTY))));
  icalcomponent_add_property(event, icalproperty_new_location(
      icalproperty_get_location(text_of(model, ICAL_LOCATION_PROPERTY))));
  icalcomponent_add_property(event, icalproperty_new_geo(
      icalproperty_get_geo(text_of(model, ICAL_GEO_PROPERTY))));
  icalcomponent_add_property(event, icalproperty_new_url(
      icalproperty_get_url(text_of(model, ICAL_URL_PROPERTY))));
  return event;
}

static void end_of(icalcomponent *event, const char *title) {
  icalcomponent_add_property(event, icalproperty_new_status(ICAL_STATUS_CONFIRMED));
  icalcomponent_add_property(event, icalproperty_new_transp(ICAL_TRANSP_OPAQUE));
  icalcomponent *alarm = icalcomponent_new(ICAL_VALARM_COMPONENT);
  icalcomponent_add_property(alarm, icalproperty_new_action(ICAL_ACTION_DISPLAY));
  icalcomponent_add_property(alarm, icalproperty_new_trigger(icaltriggertype_from_int(-3600)));
  icalcomponent_add_property(alarm, icalproperty_new_description(title));
  icalcomponent_add_component(event, alarm);
}

static void head_of(icalcomponent *calendar, const char *program) {
  icalcomponent_add_property(calendar, icalproperty_new_version("2.0"));
  icalcomponent_add_property(calendar, icalproperty_new_prodid(program));
  icalcomponent_add_property(calendar, icalproperty_new_calscale("GREGORIAN"));
}

int main(int argc, char **argv) {
  if (argc != 5) return 2;
  long count = atol(argv[2]);
  char *text = read_all(argv[3]);
  icalcomponent *reference = icalparser_parse_string(text);
  free(text);
  icalcomponent *model = icalcomponent_get_first_component(reference, ICAL_VEVENT_COMPONENT);
  FILE *out = fopen(argv[4], "wb");
  if (!reference || !model || !out) return 2;
  char title[160];
  icalcomponent *zone;
  if (strcmp(argv[1], "events") == 0) {
    fputs("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//bench//libical//EN\r\nCALSCALE:GREGORIAN\r\n", out);
    for (zone = icalcomponent_get_first_component(reference, ICAL_VTIMEZONE_COMPONENT); zone;
         zone = icalcomponent_get_next_component(reference, ICAL_VTIMEZONE_COMPONENT))
      put(zone, out);
    for (long number = 0; number < count; number++) {
      snprintf(title, sizeof title, "Вечер № %ld; tea, talks and a round table", number);
      icalcomponent *event = event_of(number, model, title);
      end_of(event, title);
      put(event, out);
      icalcomponent_free(event);
    }
    fputs("END:VCALENDAR\r\n", out);
  } else {
    char name[64], address[64];
    const char *invited = "Вечер № 0; tea, talks and a round table";
    for (long number = 0; number < count; number++) {
      icalcomponent *calendar = icalcomponent_new(ICAL_VCALENDAR_COMPONENT);
      head_of(calendar, "-//bench//libical//EN");
      icalcomponent_add_property(calendar, icalproperty_new_method(ICAL_METHOD_REQUEST));
      for (zone = icalcomponent_get_first_component(reference, ICAL_VTIMEZONE_COMPONENT); zone;
           zone = icalcomponent_get_next_component(reference, ICAL_VTIMEZONE_COMPONENT))
        icalcomponent_add_component(calendar, icalcomponent_new_clone(zone));
      icalcomponent *event = event_of(0, model, invited);
      icalproperty *organizer = icalproperty_new_organizer("mailto:anna@example.org");
      icalproperty_add_parameter(organizer, icalparameter_new_cn("Анна Лист"));
      icalcomponent_add_property(event, organizer);
      snprintf(name, sizeof name, "Гость № %ld", number);
      snprintf(address, sizeof address, "mailto:guest%ld@example.org", number);
      icalproperty *attendee = icalproperty_new_attendee(address);
      icalproperty_add_parameter(attendee, icalparameter_new_cutype(ICAL_CUTYPE_INDIVIDUAL));
      icalproperty_add_parameter(attendee, icalparameter_new_role(ICAL_ROLE_REQPARTICIPANT));
      icalproperty_add_parameter(attendee, icalparameter_new_partstat(ICAL_PARTSTAT_NEEDSACTION));
      icalproperty_add_parameter(attendee, icalparameter_new_cn(name));
      icalproperty_add_parameter(attendee, icalparameter_new_rsvp(ICAL_RSVP_TRUE));
      icalcomponent_add_property(event, attendee);
      end_of(event, invited);
      icalcomponent_add_component(calendar, event);
      put(calendar, out);
      icalcomponent_free(calendar);
    }
  }
  if (fclose(out) != 0) return 2;
  struct timespec used;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &used);
  double peak = 0;
  char line[256];
  FILE *status = fopen("/proc/self/status", "r");
  while (status && fgets(line, sizeof line, status))
    if (sscanf(line, "VmHWM: %lf", &peak) == 1) break;
  printf("{\"cpu\": %f, \"peak\": %f}\n", used.tv_sec + used.tv_nsec / 1e9, peak / 1024);
  return 0;
}
