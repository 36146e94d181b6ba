/* A calendar file of write_many.rs, read by libical.
 *
 * libical_read read|dates FILE
 *
 * Parses all of it and asks every property for its value, times as instants by
 * their zones; "dates" counts every date of 2027 of a series too. Prints
 * {"cpu": seconds, "peak": MB, "events": …, "dates": …}. */
#include <libical/ical.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

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

/* So that no value is asked for in vain. */
static unsigned long seen;

static void look_at(icalcomponent *event, icalproperty *property) {
  const icalvalue *value = icalproperty_get_value(property);
  switch (icalvalue_isa(value)) {
  case ICAL_DATE_VALUE:
  case ICAL_DATETIME_VALUE: {
    struct icaltimetype at = icalproperty_get_datetime_with_component(property, event);
    seen += icaltime_as_timet_with_zone(at, icaltime_get_timezone(at));
    break;
  }
  case ICAL_TEXT_VALUE: seen += icalvalue_get_text(value)[0]; break;
  case ICAL_URI_VALUE: seen += icalvalue_get_uri(value)[0]; break;
  case ICAL_CALADDRESS_VALUE: seen += icalvalue_get_caladdress(value)[0]; break;
  case ICAL_INTEGER_VALUE: seen += icalvalue_get_integer(value); break;
  case ICAL_STATUS_VALUE: seen += icalvalue_get_status(value); break;
  case ICAL_TRANSP_VALUE: seen += icalvalue_get_transp(value); break;
  case ICAL_GEO_VALUE: seen += icalvalue_get_geo(value).lat; break;
  case ICAL_RECUR_VALUE: seen += icalvalue_get_recur(value).count; break;
  default: break;
  }
}

static void count_one(icalcomponent *event, struct icaltime_span *span, void *dates) {
  (void)event;
  seen += span->start;
  ++*(long *)dates;
}

int main(int argc, char **argv) {
  if (argc != 3) return 2;
  int with_dates = strcmp(argv[1], "dates") == 0;
  char *text = read_all(argv[2]);
  icalcomponent *calendar = icalparser_parse_string(text);
  if (!calendar) return 2;
  struct icaltimetype from = icaltime_from_string("20270101T000000Z");
  struct icaltimetype to = icaltime_from_string("20271231T235959Z");
  long events = 0, dates = 0;
  for (icalcomponent *event = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT); event;
       event = icalcomponent_get_next_component(calendar, ICAL_VEVENT_COMPONENT)) {
    events++;
    for (icalproperty *property = icalcomponent_get_first_property(event, ICAL_ANY_PROPERTY); property;
         property = icalcomponent_get_next_property(event, ICAL_ANY_PROPERTY))
      look_at(event, property);
    if (!with_dates || icalcomponent_get_first_property(event, ICAL_RECURRENCEID_PROPERTY)) continue;
    if (icalcomponent_get_first_property(event, ICAL_RRULE_PROPERTY))
      icalcomponent_foreach_recurrence(event, from, to, count_one, &dates);
    else
      dates++;
  }
  if (seen == 42) fputs(" ", stderr);
  struct timespec used;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &used);
  double peak = 0;
  char line[256];
  FILE *status = fopen("/proc/self/status", "r");
  while (status && fgets(line, sizeof line, status))
    if (sscanf(line, "VmHWM: %lf", &peak) == 1) break;
  printf("{\"cpu\": %f, \"peak\": %f, \"events\": %ld, \"dates\": %ld}\n",
         used.tv_sec + used.tv_nsec / 1e9, peak / 1024, events, dates);
  return 0;
}
