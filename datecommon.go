package vietnews

import (
	"strings"
	"time"
)

// The form that most papers print, read byte by byte: a label, a weekday, a day and a clock, in either order, and the zone of Vietnam. All but
// the day may be left out, and a day in digits alone is too short to be worth it. Whatever is unusual about a line is left to the lineReader,
// which reads these lines too, and reads them alike.

// A commonLine is a line in the common form, and what of it is still to be read.
type commonLine struct {
	rest                 string
	weekday              int // a time.Weekday, or -1
	year, month, day     int
	hour, minute, second int
	precision            Precision
	zone                 bool
	label                Label
	doubt                Doubt
}

// What may stand in a line in the common form: labels, what stands behind "Thứ ", English weekdays, the separators behind a part, zones.
var (
	commonLabels = [...]struct {
		text  string
		label Label
	}{
		{"Cập nhật lúc ", LabelUpdated}, {"Cập nhật: ", LabelUpdated}, {"Cập nhật ngày ", LabelUpdated}, {"Ngày cập nhật: ", LabelUpdated},
		{"Ngày đăng: ", LabelPublished},
	}
	commonDays = [...]struct {
		name string
		day  time.Weekday
	}{
		{"Hai", time.Monday}, {"Ba", time.Tuesday}, {"Tư", time.Wednesday}, {"Năm", time.Thursday}, {"Sáu", time.Friday}, {"Bảy", time.Saturday},
		{"hai", time.Monday}, {"ba", time.Tuesday}, {"tư", time.Wednesday}, {"năm", time.Thursday}, {"sáu", time.Friday}, {"bảy", time.Saturday},
	}
	englishDays      = [...]string{"Sun, ", "Mon, ", "Tue, ", "Wed, ", "Thu, ", "Fri, ", "Sat, "}
	commonSeparators = [...]string{", ", " - ", " | ", " "}
	commonZones      = [...]string{" (GMT+7)", " GMT+7", " (GMT +7)", "+07:00", " +0700", " +07"}
)

// The shortest and the longest line of a day in digits and a clock, in bytes: "9:05 9/1/2020", "Chủ Nhật - 12/01/2020 - 18:03:05 (GMT +7)". A
// label and the word for day may stand in it besides.
const minCommon, maxCommon, maxBeside = 13, 45, len("Ngày cập nhật: ngày ")

// mayBeCommon is the quick look that spares most lines the reading.
func mayBeCommon(s string) bool {
	if len(s) < minCommon || len(s) > maxCommon+maxBeside {
		return false
	}
	first, last := s[0], s[len(s)-1]
	return (first-'0' < 10 || first-'A' < 26) && (last-'0' < 10 || last == ')' || last == 'M' || last == '\'')
}

// readCommon fills d, which is given zero, but for Raw, and reports whether s, which mayBeCommon takes, has the common form and
// prints a moment that there was.
func readCommon(d *Dateline, s string) bool {
	c := commonLine{rest: s, weekday: -1, precision: Day}
	if s[0]-'0' >= 10 && !c.readHead() || !c.readMoment() || !c.readZone() {
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
	d.Precision, d.ZoneKnown, d.Label, d.Doubts = c.precision, c.zone, c.label, c.doubt
	return true
}

// readHead reads a label and a weekday, where they are.
func (c *commonLine) readHead() bool {
	if c.rest[0] == 'C' || c.rest[0] == 'N' {
		for i := range commonLabels {
			if l := &commonLabels[i]; c.skip(l.text) {
				c.label = l.label
				break
			}
		}
	}
	return c.readWeekday()
}

// readWeekday reads a weekday, if there is one, with the separator behind it.
func (c *commonLine) readWeekday() bool {
	switch c.first() {
	case 'T':
		if !c.skip("Thứ ") {
			return c.readEnglishWeekday()
		}
		for i := range commonDays {
			if d := &commonDays[i]; c.skip(d.name) {
				c.weekday = int(d.day)
				return c.separate()
			}
		}
		return false
	case 'C':
		c.weekday = int(time.Sunday)
		return (c.skip("Chủ Nhật") || c.skip("Chủ nhật")) && c.separate()
	case 'M', 'W', 'F', 'S':
		return c.readEnglishWeekday()
	}
	return true
}

// readEnglishWeekday reads the weekday of feeds: "Thu, ".
func (c *commonLine) readEnglishWeekday() bool {
	for i, name := range englishDays {
		if c.skip(name) {
			c.weekday = i
			return true
		}
	}
	return false
}

// readMoment reads a day and a clock, in either order, or a day alone.
func (c *commonLine) readMoment() bool {
	if len(c.rest) > 2 && (c.rest[1] == ':' || c.rest[2] == ':') {
		return c.readClock() && c.separate() && (c.weekday >= 0 || c.readWeekday()) && c.readDay()
	}
	return c.readDay() && (c.rest == "" || (c.skip("T") || c.separate()) && c.readClock())
}

// readClock reads "18:03", "18:03:05", "18:03'" or "06:03 PM".
func (c *commonLine) readClock() (ok bool) {
	if c.hour, ok = c.number(); !ok || !c.skip(":") {
		return false
	}
	if c.minute, ok = c.pair(); !ok {
		return false
	}
	c.precision = Minute
	switch c.first() {
	case ':':
		c.rest = c.rest[1:]
		c.precision = Second
		if c.second, ok = c.pair(); !ok {
			return false
		}
	case '\'':
		c.rest = c.rest[1:]
	}
	return c.readHalf()
}

// readHalf reads AM or PM, if one of them stands there. A clock with seconds as well is left to the lineReader, for then the month may stand first.
func (c *commonLine) readHalf() bool {
	pm := c.skip(" PM")
	switch h := c.hour; {
	case !pm && !c.skip(" AM"):
		return true
	case h == 0 || h > 12:
		c.doubt |= DoubtMeridiem
	case pm && h < 12:
		c.hour += 12
	case !pm && h == 12:
		c.hour = 0
	}
	return c.precision != Second
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

// first gives the first byte of what is still to be read, or 0.
func (c *commonLine) first() byte {
	if c.rest == "" {
		return 0
	}
	return c.rest[0]
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
