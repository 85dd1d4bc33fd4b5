## What can be wrong with the schedule of a claim of the day.

mistake-schedule-hour = { $hour } is no hour of the day. Give one from 0 to 23.
mistake-schedule-minute = { $minute } is no minute. Give one from 0 to 59.
mistake-schedule-days = Choose one day of the week at least, from Monday to Sunday.
mistake-schedule-open = A claim of the day cannot stay open for { $hours } { $hours ->
    [one] hour
   *[other] hours
}. Give from 1 to { $limit } hours.
mistake-schedule-zone = “{ $zone }” is not a time zone that I know. { $nearest ->
    [none] Give its name with area and city, such as Europe/Berlin.
   *[other] Did you mean { $nearest }?
}
