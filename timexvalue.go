package vietnews

import "time"

// A unit is a span of the calendar.
type unit uint8

const (
	unitNone unit = iota
	unitSecond
	unitMinute
	unitHour
	unitDay
	unitWeekend
	unitWeek
	unitMonth
	unitQuarter
	unitHalf
	unitSeason
	unitYear
	unitDecade
	unitCentury
)

// A pod is a part of the day.
type pod uint8

const (
	podNone pod = iota
	podMorning
	podNoon
	podAfternoon
	podEvening
	podNight
)

// pods lists the parts of the day: the code of TIMEX3, and the hours from midnight at which they begin and end. Morning begins at
// midnight, for "1 giờ sáng" and "rạng sáng" belong to it; night runs into the small hours of the next day.
var pods = [...]struct {
	code     string
	from, to int
}{
	podMorning:   {"MO", 0, 12},
	podNoon:      {"MI", 11, 14},
	podAfternoon: {"AF", 12, 18},
	podEvening:   {"EV", 18, 24},
	podNight:     {"NI", 21, 28},
}

// seasonCodes are the codes of TIMEX3; spring is March to May and winter December to February of the year after.
var seasonCodes = [...]string{"", "SP", "SU", "FA", "WI"}

// A stamp is a resolved point or span of time: a unit of the calendar and, for days, a part of the day or a time of day.
type stamp struct {
	unit           unit
	pod            pod
	clock          bool // whether a time of day is given
	seconds        bool // whether sec is given
	zoned          bool
	year           int // astronomical: 0 is 1 BC. Of a week, the ISO year; of a decade or century, its first year
	month          int // 1 to 12; of weeks, quarters, halves and seasons, their number in the year
	day            int
	hour, min, sec int // 24:00 is the end of the day
	zone           int // minutes east of UTC, where zoned
}

// dayStamp gives the stamp of a day number.
func dayStamp(day int) stamp {
	y, m, d := civil(day)
	return stamp{unit: unitDay, year: y, month: m, day: d}
}

// weekStamp gives the stamp of the ISO week that holds a day number.
func weekStamp(day int) stamp {
	thursday := day - weekdayOf(day) + 4
	y, _, _ := civil(thursday)
	return stamp{unit: unitWeek, year: y, month: (thursday-dayNumber(y, 1, 1))/7 + 1}
}

// monthStamp gives the stamp of a month, which may count beyond 1 to 12.
func monthStamp(year, month int) stamp {
	year += floorQuo(month-1, 12)
	return stamp{unit: unitMonth, year: year, month: floorMod(month-1, 12) + 1}
}

// weekdayOf gives the ISO weekday of a day number, 1 for Monday to 7 for Sunday.
func weekdayOf(day int) int { return floorMod(day+3, 7) + 1 }

// floorQuo divides and rounds down.
func floorQuo(a, b int) int {
	if a%b < 0 {
		return a/b - 1
	}
	return a / b
}

// dayNumber counts the days from 1 January 1970 in the proleptic Gregorian calendar.
func dayNumber(year int, month time.Month, day int) int {
	y, m := year, int(month)
	if m <= 2 {
		y, m = y-1, m+12
	}
	return 365*y + floorQuo(y, 4) - floorQuo(y, 100) + floorQuo(y, 400) + (153*m-457)/5 + day - 719469
}

// civil gives the date of a day number.
func civil(day int) (year, month, dom int) {
	z := day + 719468
	era := floorQuo(z, 146097)
	doe := z - era*146097
	yoe := (doe - doe/1460 + doe/36524 - doe/146096) / 365
	doy := doe - (365*yoe + yoe/4 - yoe/100)
	mp := (5*doy + 2) / 153
	dom = doy - (153*mp+2)/5 + 1
	month = mp%12 + 3
	if month > 12 {
		month -= 12
	}
	year = yoe + era*400
	if month <= 2 {
		year++
	}
	return year, month, dom
}

// monthDays gives the length of a month.
func monthDays(year, month int) int {
	if month == 2 && year%4 == 0 && (year%100 != 0 || year%400 == 0) {
		return 29
	}
	return int("\x1F\x1C\x1F\x1E\x1F\x1E\x1F\x1F\x1E\x1F\x1E\x1F"[month-1])
}

// firstDay gives the day number on which s begins.
func (s stamp) firstDay() int {
	switch s.unit {
	case unitDay:
		return dayNumber(s.year, time.Month(s.month), s.day)
	case unitWeek:
		january4 := dayNumber(s.year, 1, 4)
		return january4 - weekdayOf(january4) + 1 + 7*(s.month-1)
	case unitWeekend:
		return stamp{unit: unitWeek, year: s.year, month: s.month}.firstDay() + 5
	case unitMonth:
		return dayNumber(s.year, time.Month(s.month), 1)
	case unitQuarter, unitSeason, unitHalf:
		y, m := s.firstMonth()
		return dayNumber(y, time.Month(m), 1)
	}
	return dayNumber(s.year, 1, 1)
}

// firstMonth gives the month in which a quarter, season or half begins.
func (s stamp) firstMonth() (year, month int) {
	switch s.unit {
	case unitQuarter:
		return s.year, 3*s.month - 2
	case unitSeason:
		return s.year, 3 * s.month
	}
	return s.year, 6*s.month - 5
}

// afterDay gives the day number just past the day on which s ends.
func (s stamp) afterDay() int { return s.after(s.firstDay()) }

// after gives it from the first day of s.
func (s stamp) after(first int) int {
	switch s.unit {
	case unitDay:
		return first + 1
	case unitWeek:
		return first + 7
	case unitWeekend:
		return first + 2
	case unitYear:
		return dayNumber(s.year+1, 1, 1)
	case unitDecade:
		return dayNumber(s.year+10, 1, 1)
	case unitCentury:
		return dayNumber(s.year+100, 1, 1)
	}
	months := unitMonths(s.unit)
	y, m, _ := civil(first)
	next := monthStamp(y, m+months)
	return next.firstDay()
}

// unitMonths gives the months of a month, quarter, season or half.
func unitMonths(u unit) int {
	switch u {
	case unitMonth:
		return 1
	case unitHalf:
		return 6
	}
	return 3
}

// bounds gives the half-open span of s at UTC+7, or at its own zone. A time of day lasts as long as its unit, a minute or a second.
func (s stamp) bounds() (from, to time.Time) {
	first := s.firstDay()
	switch {
	case s.clock:
		from = dayTime(first).Add(time.Duration(s.hour*3600+s.min*60+s.sec) * time.Second)
		if s.zoned {
			from = from.Add(7*time.Hour - time.Duration(s.zone)*time.Minute)
		}
		if s.seconds {
			return from, from.Add(time.Second)
		}
		return from, from.Add(time.Minute)
	case s.pod != podNone:
		midnight := dayTime(first)
		return midnight.Add(time.Duration(pods[s.pod].from) * time.Hour), midnight.Add(time.Duration(pods[s.pod].to) * time.Hour)
	}
	return dayTime(first), dayTime(s.after(first))
}

// appendValue writes the TIMEX3 value of s.
func (s stamp) appendValue(b []byte) []byte {
	b = s.appendDate(b)
	switch {
	case s.clock:
		b = s.appendClock(b)
	case s.pod != podNone:
		b = append(b, 'T')
		b = append(b, pods[s.pod].code...)
	}
	return b
}

// appendClock writes the time of day of s and its zone.
func (s stamp) appendClock(b []byte) []byte {
	b = append(b, 'T')
	b = appendPadded(b, s.hour, 2)
	b = append(b, ':')
	b = appendPadded(b, s.min, 2)
	if s.seconds {
		b = append(b, ':')
		b = appendPadded(b, s.sec, 2)
	}
	if s.zoned {
		b = appendZone(b, s.zone)
	}
	return b
}

// appendDate writes the date of s.
func (s stamp) appendDate(b []byte) []byte {
	switch s.unit {
	case unitDecade:
		return appendPadded(b, s.year/10, 3)
	case unitCentury:
		return appendPadded(b, s.year/100, 2)
	}
	if s.year < 1 {
		b = append(b, "BC"...)
		b = appendPadded(b, 1-s.year, 4)
	} else {
		b = appendPadded(b, s.year, 4)
	}
	switch s.unit {
	case unitDay, unitMonth:
		b = append(b, '-')
		b = appendPadded(b, s.month, 2)
		if s.unit == unitDay {
			b = append(b, '-')
			b = appendPadded(b, s.day, 2)
		}
	case unitWeek, unitWeekend:
		b = append(b, "-W"...)
		b = appendPadded(b, s.month, 2)
		if s.unit == unitWeekend {
			b = append(b, "-WE"...)
		}
	case unitQuarter:
		b = append(b, '-', 'Q', byte('0'+s.month))
	case unitHalf:
		b = append(b, '-', 'H', byte('0'+s.month))
	case unitSeason:
		b = append(b, '-')
		b = append(b, seasonCodes[s.month]...)
	}
	return b
}

// appendPadded writes n with at least width digits.
func appendPadded(b []byte, n, width int) []byte {
	limit := 1
	for i := 1; i < width; i++ {
		limit *= 10
	}
	for ; limit > 1 && n < limit; limit /= 10 {
		b = append(b, '0')
	}
	return appendInt(b, n)
}

// appendInt writes n, which is not negative.
func appendInt(b []byte, n int) []byte {
	if n >= 10 {
		b = appendInt(b, n/10)
	}
	return append(b, byte('0'+n%10))
}

// appendZone writes an offset from UTC in minutes.
func appendZone(b []byte, minutes int) []byte {
	if minutes == 0 {
		return append(b, 'Z')
	}
	sign := byte('+')
	if minutes < 0 {
		sign, minutes = '-', -minutes
	}
	b = append(b, sign)
	b = appendPadded(b, minutes/60, 2)
	b = append(b, ':')
	return appendPadded(b, minutes%60, 2)
}

// An amount is a length of time by units.
type amount struct {
	years, months, weeks, days, hours, minutes, seconds int
}

// zero tells whether no unit is above zero.
func (a amount) zero() bool { return a == amount{} }

// add puts n units into a. It is false for units that amounts do not have.
func (a *amount) add(n int, u unit) bool {
	switch u {
	case unitSecond:
		a.seconds += n
	case unitMinute:
		a.minutes += n
	case unitHour:
		a.hours += n
	case unitDay:
		a.days += n
	case unitWeek:
		a.weeks += n
	case unitMonth:
		a.months += n
	case unitQuarter:
		a.months += 3 * n
	case unitYear:
		a.years += n
	default:
		return false
	}
	return true
}

// appendValue writes a as an ISO 8601 duration. An amount of nothing is written in the unit that was named.
func (a amount) appendValue(b []byte, named unit) []byte {
	b = append(b, 'P')
	if named == unitQuarter {
		named = unitMonth // quarters are written as months, none too
	}
	put := func(n int, c byte, u unit) {
		if n > 0 || a.zero() && u == named {
			b = appendInt(b, n)
			b = append(b, c)
		}
	}
	put(a.years, 'Y', unitYear)
	put(a.months, 'M', unitMonth)
	put(a.weeks, 'W', unitWeek)
	put(a.days, 'D', unitDay)
	if a.hours > 0 || a.minutes > 0 || a.seconds > 0 || a.zero() && named <= unitHour {
		b = append(b, 'T')
	}
	put(a.hours, 'H', unitHour)
	put(a.minutes, 'M', unitMinute)
	put(a.seconds, 'S', unitSecond)
	return b
}
