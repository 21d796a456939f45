package vietnews

import (
	"strings"
	"time"
)

// The form that most papers print, read byte by byte: a weekday, a day in digits and a clock, in either order, and the zone of Vietnam.
// Whatever is unusual about a line is left to the lineReader, which reads these lines too, and reads them alike.

// commonDays are what stands behind "Thứ " and the separators behind a part.
var (
	commonDays = [...]struct {
		name string
		day  time.Weekday
	}{
		{"Hai", time.Monday}, {"Ba", time.Tuesday}, {"Tư", time.Wednesday}, {"Năm", time.Thursday}, {"Sáu", time.Friday}, {"Bảy", time.Saturday},
		{"hai", time.Monday}, {"ba", time.Tuesday}, {"tư", time.Wednesday}, {"năm", time.Thursday}, {"sáu", time.Friday}, {"bảy", time.Saturday},
	}
	commonSeparators = [...]string{", ", " - ", " | ", " "}
	commonZones      = [...]string{" (GMT+7)", " GMT+7", " (GMT +7)"}
)

// A commonLine is a line in the common form, and what of it is still to be read.
type commonLine struct {
	rest                 string
	weekday              int // a time.Weekday, or -1
	year, month, day     int
	hour, minute, second int
	precision            Precision
	zone                 bool
}

// The shortest and the longest line in the common form, in bytes: "9:05 9/1/2020", "Chủ Nhật - 12/01/2020 - 18:03:05 (GMT +7)".
const minCommon, maxCommon = 13, 45

// mayBeCommon is the quick look that spares most lines the reading.
func mayBeCommon(s string) bool {
	if len(s) < minCommon || len(s) > maxCommon {
		return false
	}
	first, last := s[0], s[len(s)-1]
	return (first-'0' < 10 || first == 'T' || first == 'C') && (last-'0' < 10 || last == ')')
}

// readCommon fills d, which is given zero, but for Raw, and reports whether s, which mayBeCommon takes, has the common form and
// prints a moment that there was.
func readCommon(d *Dateline, s string) bool {
	c := commonLine{rest: s, weekday: -1, precision: Minute}
	if !c.readWeekday() || !c.readMoment() || !c.readZone() {
		return false
	}
	if c.month == 0 || c.month > 12 || c.day == 0 || c.day > 28 && c.day > daysIn(c.year, time.Month(c.month)) || c.hour > 23 ||
		c.minute > 59 || c.second > 59 {
		return false
	}
	days := daysSinceEpoch(c.year, c.month, c.day)
	if c.weekday >= 0 && c.weekday != int(uint32(days+weekdayBase)%7) {
		return false
	}
	d.Time = time.Unix(days*24*3600+int64(c.hour*3600+c.minute*60+c.second-7*3600), 0).In(ICT)
	d.Precision, d.ZoneKnown = c.precision, c.zone
	return true
}

// readWeekday reads a weekday, if there is one, with the separator behind it.
func (c *commonLine) readWeekday() bool {
	switch c.rest[0] {
	case 'T':
		if !c.skip("Thứ ") {
			return false
		}
		for i := range commonDays {
			if d := &commonDays[i]; c.skip(d.name) {
				c.weekday = int(d.day)
				return c.separate()
			}
		}
	case 'C':
		c.weekday = int(time.Sunday)
		return (c.skip("Chủ Nhật") || c.skip("Chủ nhật")) && c.separate()
	}
	return true
}

// readMoment reads day and clock, in either order.
func (c *commonLine) readMoment() bool {
	if len(c.rest) > 2 && (c.rest[1] == ':' || c.rest[2] == ':') {
		return c.readClock() && c.separate() && c.readDay()
	}
	return c.readDay() && c.separate() && c.readClock()
}

// readDay reads "09/01/2020" or "9-1-2020".
func (c *commonLine) readDay() (ok bool) {
	if c.day, ok = c.number(); !ok || c.rest == "" {
		return false
	}
	mark := c.rest[0]
	if mark != '/' && mark != '-' {
		return false
	}
	c.rest = c.rest[1:]
	if c.month, ok = c.number(); !ok || c.rest == "" || c.rest[0] != mark {
		return false
	}
	c.rest = c.rest[1:]
	switch {
	case c.skip("20"):
		c.year = 2000
	case c.skip("19"):
		c.year = 1900
	default:
		return false
	}
	years, ok := c.pair()
	c.year += years
	return ok
}

// readClock reads "18:03" or "18:03:05".
func (c *commonLine) readClock() (ok bool) {
	if c.hour, ok = c.number(); !ok || !c.skip(":") {
		return false
	}
	if c.minute, ok = c.pair(); !ok {
		return false
	}
	if c.skip(":") {
		c.precision = Second
		c.second, ok = c.pair()
	}
	return ok
}

// readZone reads Vietnam's zone, if there is any, at the end of the line.
func (c *commonLine) readZone() bool {
	if c.rest == "" {
		return true
	}
	for _, z := range commonZones {
		if c.rest == z {
			c.zone = true
		}
	}
	return c.zone
}

// separate passes over a separator.
func (c *commonLine) separate() bool {
	for _, s := range commonSeparators {
		if c.skip(s) {
			return true
		}
	}
	return false
}

func (c *commonLine) skip(s string) bool {
	rest, ok := strings.CutPrefix(c.rest, s)
	c.rest = rest
	return ok
}

// number reads one or two digits, behind which no third stands.
func (c *commonLine) number() (n int, ok bool) {
	if len(c.rest) > 1 && c.rest[1]-'0' < 10 {
		return c.pair()
	}
	if c.rest == "" || c.rest[0]-'0' >= 10 {
		return 0, false
	}
	n, c.rest = int(c.rest[0]-'0'), c.rest[1:]
	return n, true
}

// pair reads two digits, behind which no third stands.
func (c *commonLine) pair() (n int, ok bool) {
	s := c.rest
	if len(s) < 2 || s[0]-'0' >= 10 || s[1]-'0' >= 10 || len(s) > 2 && s[2]-'0' < 10 {
		return 0, false
	}
	c.rest = s[2:]
	return int(s[0]-'0')*10 + int(s[1]-'0'), true
}
