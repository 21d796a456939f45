package vietnews

import (
	"sync"
	"time"
)

// What a line's components come to: whether the line is a dateline at all, which of its dates counts, and what time that is.

// readLine reads the folded form of s and reports whether s is a dateline.
func (r *lineReader) readLine(s string) bool {
	if r.fold(s, maxFolded) < len(s) {
		return false
	}
	r.text = s
	r.read()
	return !r.dead && r.choose() && r.fits()
}

// choose picks the line's dateline and its update among the cores.
func (r *lineReader) choose() bool {
	r.first, r.second = -1, -1
	other := false
	r.joinUpdate()
	for i := range r.cur + 1 {
		c := &r.cores[i]
		switch {
		case c.has&partDate == 0:
			if c.has&(partTime|partWeekday) != 0 && c.label == cueNone && !r.ago.set {
				return false // a clock time of its own: a schedule or business hours
			}
		case c.has&partOther != 0 && !r.excuses(c):
			other = true
		case r.first < 0:
			r.first = i
		case r.second < 0:
			r.second = i
		default:
			return false
		}
	}
	if r.first < 0 {
		return r.ago.set && !r.other
	}
	if r.ago.set && !r.ago.clock && r.before.words > 0 && r.ago.start < int(r.cores[r.first].start) {
		return false // "Tin tức hôm nay 09/01/2020" is a headline
	}
	return (r.second < 0 || r.order()) && (!other || r.cores[r.first].label != cueNone)
}

// joinUpdate gives a day the clock time that has a label and no day of its own: "9 Tháng 1 2020 - Cập nhật 10h23 GMT", "Ngày đăng: 09/01/2020
// Giờ đăng: 18:03". The clock time of an update does not tell when an article was published.
func (r *lineReader) joinUpdate() {
	if r.cur != 1 {
		return
	}
	day, clock := &r.cores[0], &r.cores[1]
	if day.has&(partDate|partYear|partTime) != partDate|partYear || clock.has&(partTime|partDate|partWeekday) != partTime ||
		clock.label == cueNone || day.label != cueNone && day.label != clock.label {
		return
	}
	day.hour, day.minute, day.second, day.nanosecond = clock.hour, clock.minute, clock.second, clock.nanosecond
	day.has |= clock.has
	day.doubt |= clock.doubt
	if clock.has&partZone != 0 {
		day.zone = clock.zone
	}
	day.end, day.clockEnd, day.label = clock.end, clock.clockEnd, clock.label
	r.cur = 0
}

// excuses reports whether what made c the date of something else is part of a name: of an issue, whose date has a weekday as no document's
// has, or of a section, which a mark parts from a dateline that prints all its parts.
func (r *lineReader) excuses(c *dateCore) bool {
	const all = partWeekday | partTime | partZone
	return c.has&all == all && r.sectioned || r.issue && c.has&partWeekday != 0 || c.has&partTime != 0 && r.sectionBefore(c)
}

// order decides between two dates. A label tells which is which; without one, an issue's date or a date on the air stands before the posting
// date, which alone has a clock time. Two unlabelled dates of one kind are a range. An update is later than the publication, so a date that
// stands before an earlier one is an issue's.
func (r *lineReader) order() bool {
	a, b := &r.cores[r.first], &r.cores[r.second]
	switch {
	case a.label == cueUpdated && b.label == cuePublished:
		r.first, r.second = r.second, r.first
	case a.label == cueNone && b.label == cueNone && r.twice(a, b):
		r.second = -1
	case a.label != cueNone, b.label == cueUpdated && (a.has&partTime != 0 || a.ordinal() < b.ordinal() || b.has&partTime == 0):
	case b.label != cueNone, a.has&partTime == 0 && b.has&partTime != 0:
		r.first, r.second = r.second, -1
	default:
		return false
	}
	return true
}

// twice reports whether b repeats the day a, or stands behind it as a theme's hidden update does, in words and with no mark between: "2
// Tháng Mười, 2020 5 Tháng Mười, 2020".
func (r *lineReader) twice(a, b *dateCore) bool {
	if (a.has|b.has)&partTime != 0 {
		return false
	}
	return a.ordinal() == b.ordinal() || a.has&b.has&partWorded != 0 && a.ordinal() < b.ordinal() && int(b.start) <= int(a.end)+1
}

// ordinal orders dates as they are printed, before anything is known of their sense.
func (c *dateCore) ordinal() int { return int(c.year)<<16 | int(c.month)<<8 | int(c.day) }

// fits reports whether the words around the dates leave the line a dateline. What may stand there depends on how much of a dateline
// was printed: a bare date proves little, a weekday with date, time and zone nearly all.
func (r *lineReader) fits() bool {
	if r.between.words > 1 || r.tail || r.after.numbers > maxNumbers && !(r.furnished && r.after.numbers <= maxCounters) {
		return false
	}
	if r.first < 0 {
		return r.before.words <= 3 && r.after.words <= 3 && r.after.small == 0
	}
	c := &r.cores[r.first]
	if c.has&partYear == 0 {
		return c.has&partTime != 0 && r.before.words+r.after.words+r.between.words+r.after.numbers == 0
	}
	if c.has&(partVersion|partTime|partWeekday) == partVersion && c.label == cueNone {
		return false
	}
	if c.has&(partTime|partWeekday|partZone) == partTime && c.label == cueNone && r.before.words+r.after.words > 1 && r.namesMatch(c) {
		return false
	}
	return (r.fitsBefore(c) || r.fitsSection(c)) && (r.fitsAfter(c) || r.fitsSectionBehind(c))
}

// fitsSection lets the name of a section stand before what proves to be a dateline by itself, or before a mark: "Tin tức - 09/01/2020",
// "Tin tức (09/01/2020)".
func (r *lineReader) fitsSection(c *dateCore) bool {
	bracket := r.at(int(c.start)-1) == '('
	return (c.has&(partTime|partWeekday) != 0 || r.sectioned || bracket) && r.sectionBefore(c) &&
		(c.has&(partTime|partWeekday) != 0 || r.sectioned || !r.placeBefore(c))
}

// fitsSectionBehind lets the name of a section stand behind any date that nothing but sections stand before.
func (r *lineReader) fitsSectionBehind(c *dateCore) bool {
	return (r.before.words == 0 || r.piped) && r.nameBehind(c)
}

// maxNumbers is how many bare numbers may stand behind a dateline, and maxCounters how many where a word tells that one counts something.
const maxNumbers, maxCounters = 2, 4

// fitsBefore judges the foreign words in front: sections, authors, agencies, places.
func (r *lineReader) fitsBefore(c *dateCore) bool {
	switch b := r.before; {
	case c.label != cueNone:
		return true
	case b.words == 0, b.words == 1 && r.at(int(c.start)-2) == ',': // "lananh, 09/01/2020" has the name of a board's member
		return true
	case r.headJoined: // "Mỹ Tho, ngày 24 tháng 12 năm 2009" closes a document
		return c.has&partTime != 0 && b.words <= 4 && b.small == 0 || r.namesOnly && r.outletBefore(c)
	case c.has&partTime != 0 && c.has&(partWeekday|partZone) != 0:
		return true
	case c.has&partTime != 0: // small letters without a mark are as well an event: "Hiến máu 18:03 09/01/2020"
		return b.words <= 3 && (b.small == 0 || r.sectioned) || b.small == 0 && b.words <= 8 || r.piped && b.words <= 6 ||
			r.sectioned && b.words <= 6 && 2*b.small <= b.words || r.outletBefore(c)
	case c.has&partWeekday != 0:
		return b.words <= 4 && b.small <= 2 || r.issue && b.words <= 7 || r.outletBefore(c)
	default: // "Trân Văn, VOA, 23/01/2021", but not "Cần Thơ, 23/01/2021"
		return b.words <= 5 && b.small == 0 && !r.placeBefore(c) || r.piped && b.words <= 4 && 2*b.small <= b.words
	}
}

// fitsAfter judges the foreign words behind: places, authors, a section in parentheses.
func (r *lineReader) fitsAfter(c *dateCore) bool {
	switch a := r.after; {
	case a.words == 0:
		return true
	case r.namesOnly:
		return a.words <= 6
	case r.other:
		return false
	case c.has&partTime != 0:
		return a.words <= 5 && 2*a.small <= a.words || 5*a.small <= a.words // "Lan Anh, Quang Minh và Lê Vy"
	case c.has&partWeekday != 0, c.label != cueNone:
		return a.small == 0 && a.words <= 4
	case r.furnished && a.words <= 4 && 2*a.small <= a.words:
		return r.before.words == 0 || r.piped
	default:
		return a.small == 0 && a.words <= 3 && r.before.words == 0
	}
}

// resolve turns what was read into a Dateline, which is given zero. It fills the caller's, for a Dateline is large to copy.
func (p *Parser) resolve(d *Dateline, r *lineReader, s string) error {
	if r.first >= 0 {
		return r.cores[r.first].resolve(d, r, s)
	}
	c := &r.cores[r.cur]
	if !c.clockPossible() {
		return r.errorAt(s, c, ErrImpossible)
	}
	if d.Label = c.label.label(); p.Now.IsZero() {
		return nil
	}
	d.Time, d.Precision = r.ago.before(p.Now, c)
	d.ZoneKnown = r.hasClock() && c.has&partZone != 0
	if d.Doubts = c.doubt; r.ago.coarse && !r.ago.clock {
		d.Doubts |= DoubtCoarse
	}
	return nil
}

// hasClock reports whether the line's own clock time counts: that of its date, or one beside a day that counts from now.
func (r *lineReader) hasClock() bool {
	if r.first >= 0 {
		return r.cores[r.first].has&partTime != 0
	}
	return !r.ago.clock && r.cores[r.cur].has&partTime != 0
}

func (k cueKind) label() Label {
	switch k {
	case cuePublished:
		return LabelPublished
	case cueUpdated:
		return LabelUpdated
	}
	return ""
}

// resolve gives the moment that the core prints.
func (c *dateCore) resolve(d *Dateline, r *lineReader, s string) error {
	if c.has&partYear == 0 {
		d.Label = c.label.label()
		return nil
	}
	c.swapMonthFirst()
	if !c.possible() {
		return r.errorAt(s, c, ErrImpossible)
	}
	if c.has&partTime == 0 && c.zone != 7*60 { // a day is one of Vietnam's, and begins at +07:00
		c.has &^= partZone
	}
	d.Label, d.ZoneKnown = c.label.label(), c.has&partZone != 0
	days := daysSinceEpoch(int(c.year), int(c.month), int(c.day))
	clock := int64(c.hour)*3600 + int64(c.minute)*60 + int64(c.second) - int64(c.zoneMinutes())*60
	d.Time = time.Unix(days*24*3600+clock, int64(c.nanosecond)).In(c.location())
	d.Precision = c.precision()
	d.Doubts = c.doubt
	if c.has&partWeekday != 0 && uint8(uint32(days+weekdayBase)%7) != c.weekday {
		d.Doubts |= DoubtWeekday
		return r.errorAt(s, c, ErrWeekday)
	}
	return nil
}

func (r *lineReader) errorAt(s string, c *dateCore, cause error) error {
	start, end := r.span(int(c.start), int(c.end))
	return &DatelineError{Offset: start, Text: s[start:end], Err: cause}
}

func (c *dateCore) precision() Precision {
	switch {
	case c.has&partSecond != 0:
		return Second
	case c.has&partTime != 0:
		return Minute
	}
	return Day
}

// swapMonthFirst reads the date month first where day first is impossible, with a year of two digits only beside AM or PM, and where the
// line has the form of .NET in the United States: unpadded numbers, seconds, AM or PM, neither weekday nor zone ("8/12/2026 2:55:37 PM").
// NukeViet prints the same day first, but padded.
func (c *dateCore) swapMonthFirst() {
	const shape = partTime | partSecond | partMeridiem | partEnglish
	const not = partPadded | partWeekday | partZone | partWorded | partShortYear
	american := c.has&shape == shape && c.has&not == 0 && c.day <= 12
	sure := c.has&partWorded == 0 && (c.has&partShortYear == 0 || c.has&partEnglish != 0)
	if c.month > 12 && c.day <= 12 && sure || american {
		c.day, c.month = c.month, c.day
		c.doubt |= DoubtMonthFirst
	}
}

// possible reports whether the calendar and the clock have such a moment.
func (c *dateCore) possible() bool {
	return 1 <= c.month && c.month <= 12 && 1 <= c.day && (c.day <= 28 || int(c.day) <= daysIn(int(c.year), time.Month(c.month))) &&
		c.clockPossible()
}

func (c *dateCore) clockPossible() bool { return c.hour < 24 && c.minute < 60 && c.second < 60 }

// zoneMinutes gives the zone, or that of Vietnam where none was printed, in minutes east of Greenwich.
func (c *dateCore) zoneMinutes() int {
	if c.has&partZone == 0 {
		return 7 * 60
	}
	return int(c.zone)
}

func (c *dateCore) location() *time.Location {
	switch minutes := c.zoneMinutes(); minutes {
	case 7 * 60:
		return ICT
	case 0:
		return time.UTC
	default:
		return otherZones()[(minutes+maxOffset)/offsetStep]
	}
}

// Offsets that are in use, in minutes: up to 14 hours, by quarters.
const maxOffset, offsetStep = 14 * 60, 15

// otherZones keeps one Location for each offset, so that equal datelines are ==.
var otherZones = sync.OnceValue(func() []*time.Location {
	zones := make([]*time.Location, 2*maxOffset/offsetStep+1)
	for i := range zones {
		zones[i] = time.FixedZone("", (i*offsetStep-maxOffset)*60)
	}
	return zones
})

// weekdayBase moves days since the epoch above zero and the Sundays among them to the multiples of 7.
const weekdayBase = 4 + 7*4000

// daysSinceEpoch gives the days from 1970-01-01, a Thursday, to a date from 1900 on; below zero before it. Counted from a March, a leap day
// is the last of its year.
func daysSinceEpoch(y, m, d int) int64 {
	if m < 3 {
		y, m = y-1, m+12
	}
	return int64(365*y + y/4 - y/100 + y/400 + (153*(m-3)+2)/5 + d - 719469)
}

// span gives the bytes of the line that the folded bytes from start to end stand for, with the brackets around them: a bracket that closes
// nothing, or is not closed, stays out.
func (r *lineReader) span(start, end int) (int, int) {
	open := 0
	for _, c := range r.b[start:end] {
		open += bracket(c)
	}
	for ; open > 0 && bracket(r.at(end)) < 0; end++ {
		open--
	}
	for ; open < 0 && start > 0 && bracket(r.b[start-1]) > 0; start-- {
		open++
	}
	for ; open < 0 && bracket(r.b[end-1]) < 0; end-- {
		open++
	}
	for start > 0 && bracket(r.b[start-1]) > 0 && bracket(r.at(end)) < 0 {
		start, end = start-1, end+1
	}
	return int(r.from[start]), int(r.from[end])
}

// bracket gives 1 for a bracket that opens, -1 for one that closes, and 0 for all else.
func bracket(c byte) int {
	switch c {
	case '(', '[':
		return 1
	case ')', ']':
		return -1
	}
	return 0
}
