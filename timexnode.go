package vietnews

// A nodeKind tells what an expression is before it is resolved.
type nodeKind uint8

const (
	nodeDate nodeKind = iota
	nodeDuration
	nodeSet
	nodeRef
)

// parts tell which fields of a node the text gives.
type parts uint64

const (
	hasYear       parts = 1 << iota // year
	hasYearRel                      // relYear: years from the reference
	hasYearName                     // yearName: place in the cycle of sixty
	hasAnchorYr                     // the year of the expression before
	hasQuarter                      // quarter
	hasQuarterRel                   // relQuarter
	hasHalf                         // half
	hasSeason                       // season
	hasMonth                        // month
	hasMonthRel                     // relMonth: months from the reference
	hasWeekRel                      // relWeek: weeks from the reference
	hasWeekend                      // Saturday and Sunday of that week
	hasWeekday                      // weekday
	hasDay                          // day
	hasDayRel                       // relDay: days from the reference
	hasAnchorDay                    // relDay: days from the expression before
	hasOffset                       // amount, before or after something
	hasSpan                         // the first or last count units of what is given
	hasPod                          // pod
	hasClock                        // hour, min, sec
	hasDecade                       // year is the first of a decade
	hasCentury                      // year is the first of a century
	hasLunar                        // of the lunar calendar
	hasLeap                         // of the leap month
	hasTet                          // counted by Tết, which gives the month
	hasEve                          // the last day of the lunar year
	hasBC                           // before the common era
	hasNext                         // "tới": the first after the reference
	hasLast                         // "vừa qua": the last before the reference
	hasThis                         // "này": of the reference's week, month or year
	hasBareNum                      // nothing but a number: counts in a list alone
	hasSetUnit                      // every setUnit
	hasFollow                       // of an interval's end: the first after its beginning
	hasAssumed                      // that a decade is one of the twentieth century is assumed
	hasMeridiem                     // SA or CH said in which half of the day hour is

	anyYear  = hasYear | hasYearRel | hasYearName | hasAnchorYr
	anyDay   = hasDay | hasDayRel | hasAnchorDay | hasWeekday | hasEve
	anyMonth = hasMonth | hasMonthRel | hasTet | hasEve
	anyDate  = anyYear | anyDay | anyMonth | hasQuarter | hasQuarterRel | hasHalf | hasSeason | hasWeekRel | hasWeekend | hasOffset | hasSpan |
		hasDecade | hasCentury
)

// A node is an expression as the text gives it, before what is missing has been filled in.
type node struct {
	kind       nodeKind
	pod        pod
	unit       unit // grain of the amount or of the span
	setUnit    unit
	anchored   bool // an offset from the expression before, not from the reference
	fromEnd    bool // the last count units, not the first
	pair       bool // the first of a pair of years
	start, end int  // byte offsets
	has        parts
	year       int
	relYear    int
	yearName   int // 0 to 59, Giáp Tý first
	quarter    int
	half       int
	season     int
	month      int
	relMonth   int
	relQuarter int
	relWeek    int
	weekday    int // ISO: 1 is Monday
	day        int
	relDay     int
	clockParts

	amount amount
	sign   int // of an offset: -1 before, +1 after
	count  int // of a span
	ref    string
}

// clockParts are the time of day of a node.
type clockParts struct {
	hour, min int // hour 24 is the night's twelve: see [clockParts.nightHour]
	sec       int
	zone      int // minutes east of UTC
	zoned     bool
	seconds   bool
	colon     bool // printed with a colon, as programs print
}

// nightHour gives the hour of the day, and whether it is one of the next day. "12 giờ đêm 9/1" is the midnight that ends the day, 24:00, and
// "12 giờ 30 đêm 9/1" lies behind it. With a colon it is a program that prints the first half hour of the day so, as CLDR has it.
func (c *clockParts) nightHour() (hour int, next bool) {
	if c.hour < 24 || c.min == 0 && c.sec == 0 {
		return c.hour, false
	}
	return 0, !c.colon
}

// given tells whether some of the parts are given.
func (n *node) given(some parts) bool { return n.has&some != 0 }

// set records parts.
func (n *node) set(these parts) { n.has |= these }

// grain gives the unit that n names, unitHour for parts of the day and times of day.
func (n *node) grain() unit {
	rows := [...]struct {
		some parts
		u    unit
	}{
		{hasClock | hasPod, unitHour}, {anyDay, unitDay}, {hasWeekend, unitWeekend}, {hasWeekRel, unitWeek},
		{hasMonth | hasMonthRel, unitMonth}, {hasQuarter | hasQuarterRel, unitQuarter}, {hasHalf, unitHalf}, {hasSeason, unitSeason},
		{hasDecade, unitDecade}, {hasCentury, unitCentury}, {anyYear, unitYear},
	}
	for _, r := range rows {
		if n.given(r.some) {
			return r.u
		}
	}
	return unitNone
}

// inherit fills what n lacks from m, the next member of a list or the other side of an interval.
func (n *node) inherit(m *node) {
	if n.kind != nodeDate || m.kind == nodeDuration || m.kind == nodeRef || n.given(hasOffset|hasSpan) {
		return
	}
	switch {
	case !n.given(anyDate):
		n.takeDay(m)
	case n.given(hasAssumed):
		if m.given(hasDecade) && !m.given(hasAssumed) {
			n.year = m.year/100*100 + n.year%100
			n.has &^= hasAssumed
		}
	case n.given(hasWeekday) && !n.given(hasDay|hasWeekRel|hasThis|hasNext|hasLast):
		n.take(m, hasWeekRel|hasThis|hasNext|hasLast)
	case n.given(hasDay) && !n.given(anyMonth):
		n.take(m, hasMonth|hasMonthRel|hasTet|hasLunar|hasLeap|anyYear|hasNext|hasLast)
		if n.given(hasTet) {
			n.tetDay()
		}
	case n.given(hasMonth|hasQuarter|hasSeason|hasHalf|hasTet|hasEve) && !n.given(anyYear|hasNext):
		n.take(m, anyYear&^hasAnchorYr)
	}
	if n.take(m, hasSetUnit); n.given(hasSetUnit) {
		n.kind = nodeSet
	}
}

// takeDay gives a part of the day or a time of day the day of m.
func (n *node) takeDay(m *node) {
	clock, part, start, end := *n, n.pod, n.start, n.end
	if n.given(hasClock) && !n.given(hasPod|hasMeridiem) && m.given(hasPod|hasMeridiem) {
		n.inheritPod(m)
		clock.hour = n.hour
	}
	bits := n.has & (hasClock | hasPod | hasBareNum)
	*n = *m
	n.has = m.has&^(hasClock|hasPod) | bits
	n.pod, n.start, n.end = part, start, end
	if n.clockParts = clock.clockParts; m.zoned && m.zone != hanoi && !n.zoned {
		n.zone, n.zoned = m.zone, true
	}
}

// inheritPod lets "2h" of "2h đến 4h chiều" or "2:00 – 4:00 CH" be in the afternoon too, but not "8h" of "8h đến 2h chiều".
func (n *node) inheritPod(m *node) {
	part := m.pod
	if m.given(hasMeridiem) && m.hour >= 12 {
		part = podAfternoon
	}
	if shifted := hourOf(n.hour, part); m.given(hasClock) && shifted*60+n.min <= m.hour*60+m.min {
		n.hour = shifted
	}
}

// take copies the parts among some that m gives and n lacks.
func (n *node) take(m *node, some parts) {
	some &= m.has &^ n.has
	n.has |= some
	rows := [...]struct {
		part     parts
		to, from *int
	}{
		{hasYear, &n.year, &m.year}, {hasYearRel, &n.relYear, &m.relYear}, {hasYearName, &n.yearName, &m.yearName},
		{hasMonth, &n.month, &m.month}, {hasMonthRel, &n.relMonth, &m.relMonth}, {hasWeekRel, &n.relWeek, &m.relWeek},
	}
	for _, r := range rows {
		if some&r.part != 0 {
			*r.to = *r.from
		}
	}
	if some&hasSetUnit != 0 {
		n.setUnit = m.setUnit
	}
}

// tetDay places a day of Tết: from 23 on in month 12 of the year before, or else in month 1. "30 Tết" is the last day, whether the month
// has 30 days or 29.
func (n *node) tetDay() {
	n.set(hasLunar | hasTet)
	if n.day == 30 {
		n.set(hasEve)
	}
}

// hourOf gives the hour of the day of a clock time that names a part of the day.
func hourOf(hour int, part pod) int {
	rows := [...]struct {
		part     pod
		from, to int
		add      int
	}{
		{podMorning, 12, 12, -12},
		{podNoon, 1, 2, 12},
		{podAfternoon, 1, 11, 12},
		{podEvening, 1, 12, 12},
		{podNight, 6, 12, 12},
	}
	for _, r := range rows {
		if r.part == part && hour >= r.from && hour <= r.to {
			return hour + r.add
		}
	}
	return hour
}
