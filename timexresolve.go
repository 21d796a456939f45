package vietnews

import (
	"time"
	"unicode/utf8"
)

// aheadDays is how far ahead a day without a year may lie in a sentence about the future: two months.
const aheadDays = 62

// resolveMember gives the expression of one member of a list. It is false where the member names nothing, such as 31 June.
func (p *finder) resolveMember(m *member) (Timex, bool) {
	x := Timex{Start: m.start, End: m.end}
	if p.quoted(m) {
		return x, false
	}
	switch m.kind {
	case nodeDuration:
		x.Type, x.Value = TimexDuration, string(m.amount.appendValue(p.value[:0], m.unit))
		return x, true
	case nodeRef:
		x.Type, x.Value = TimexDate, m.ref
		return x, true
	case nodeSet:
		x.Type, x.Lunar = TimexSet, m.given(hasLunar)
		value := m.appendSet(p.value[:0])
		if m.interval && m.to.given(hasSetUnit) {
			x.Type, x.End = TimexInterval, m.to.end
			value = m.to.appendSet(append(value, '/'))
		}
		x.Value = string(value)
		return x, true
	}
	x.Lunar = m.given(hasLunar) || m.interval && m.to.given(hasLunar)
	if m.interval || m.given(hasSpan) || m.lunarSpan() {
		return p.resolveRange(m, x)
	}
	s, ok := p.resolve(&m.node, nil)
	if !ok {
		return p.unresolved(m, x)
	}
	if s.zoned && s.zone != hanoi && !m.given(anyDate) {
		x.Type, x.Value = TimexTime, string(s.appendClock(p.value[:0]))
		return x, true
	}
	x.Type = TimexDate
	if s.clock || s.pod != podNone {
		x.Type = TimexTime
	}
	x.Value = string(s.appendValue(p.value[:0]))
	x.From, x.To = s.bounds()
	p.remember(s)
	return x, true
}

// unresolved gives the value of a season without a year, which only loose reading takes.
func (p *finder) unresolved(m *member, x Timex) (Timex, bool) {
	if p.loose && m.given(hasSeason) && !m.given(anyYear) {
		x.Type, x.Value = TimexDate, "XXXX-"+seasonCodes[m.season]
		return x, true
	}
	return x, false
}

// lunarSpan tells whether n is a lunar month or year as a whole, which is an interval of days.
func (n *node) lunarSpan() bool {
	return n.kind == nodeDate && !n.given(anyDay|hasPod|hasClock) &&
		(n.given(hasLunar) && n.given(hasMonth) || n.given(hasYearName) && !n.given(hasSeason|hasQuarter|hasHalf))
}

// resolveRange gives an interval.
func (p *finder) resolveRange(m *member, x Timex) (Timex, bool) {
	var a, b stamp
	ok := false
	switch {
	case m.interval:
		x.End = m.to.end
		a, b, ok = p.resolveSides(m)
	case m.given(hasSpan):
		a, b, ok = p.resolveSpan(&m.node)
	default:
		a, b, ok = p.resolveLunarSpan(&m.node)
		x.Lunar = true
	}
	if !ok {
		return x, false
	}
	x.Type = TimexInterval
	buf := append(a.appendValue(p.value[:0]), '/')
	x.Value = string(b.appendValue(buf))
	x.From, _ = a.bounds()
	start, end := b.bounds()
	if x.To = end; b.clock {
		x.To = start // a time of day ends an interval as an instant
	}
	if !x.To.After(x.From) {
		return x, false
	}
	p.remember(b)
	return x, true
}

// resolveSides resolves the two sides of an interval. A side without a year goes with the other one.
func (p *finder) resolveSides(m *member) (a, b stamp, ok bool) {
	if m.to.given(anyYear) && !m.to.given(hasFollow) {
		if b, ok = p.resolve(&m.to, nil); !ok {
			return a, b, false
		}
		a, ok = p.resolve(&m.node, nil)
		if ok && m.lent && a.firstDay() >= b.afterDay() && a.year == b.year {
			a.year--
		}
		return a, b, ok
	}
	if a, ok = p.resolve(&m.node, nil); !ok {
		return a, b, false
	}
	if m.to.given(hasAnchorDay) {
		p.remember(a)
	}
	from := a
	if _, next := m.nightHour(); next {
		from = a.moved(-1) // the day that is printed
	}
	b, ok = p.resolve(&m.to, &from)
	if ok && b.clock && a.clock && !m.to.given(hasDayRel|hasDay|hasWeekday) && b.minute() < a.minute() && a.minute()-b.minute() < 24*60 {
		b = b.moved(1)
	}
	return a, b, ok
}

// minute counts the minutes from 1 January 1970 to a time of day.
func (s stamp) minute() int { return (s.firstDay()*24+s.hour)*60 + s.min }

// moved gives the same time so many days later.
func (s stamp) moved(days int) stamp {
	s.year, s.month, s.day = civil(s.firstDay() + days)
	return s
}

// resolveSpan resolves the first or last units of a longer one.
func (p *finder) resolveSpan(n *node) (a, b stamp, ok bool) {
	whole := *n
	whole.has &^= hasSpan
	s, ok := p.resolve(&whole, nil)
	if !ok {
		return a, b, false
	}
	switch n.unit {
	case unitMonth:
		y, m := s.year, 1
		months := 12
		if s.unit == unitQuarter {
			_, m = s.firstMonth()
			months = 3
		}
		if n.fromEnd {
			m += months - n.count
		}
		return monthStamp(y, m), monthStamp(y, m+n.count-1), true
	case unitQuarter:
		q := 1
		if n.fromEnd {
			q = 5 - n.count
		}
		return stamp{unit: unitQuarter, year: s.year, month: q}, stamp{unit: unitQuarter, year: s.year, month: q + n.count - 1}, true
	}
	days := n.count
	if n.unit == unitWeek {
		days *= 7
	}
	first, after := s.firstDay(), s.afterDay()
	if days > after-first {
		return a, b, false
	}
	if n.fromEnd {
		return dayStamp(after - days), dayStamp(after - 1), true
	}
	return dayStamp(first), dayStamp(first + days - 1), true
}

// resolveLunarSpan resolves a lunar month or year to its first and last day. Running text does not take months.
func (p *finder) resolveLunarSpan(n *node) (a, b stamp, ok bool) {
	if n.given(hasMonth) && !p.loose {
		return a, b, false
	}
	if !n.given(hasMonth) {
		y := p.namedYear(n.yearName)
		first, ok := lunarDay(LunarDate{Year: y, Month: 1, Day: 1})
		next, ok2 := lunarDay(LunarDate{Year: y + 1, Month: 1, Day: 1})
		return dayStamp(first), dayStamp(next - 1), ok && ok2
	}
	day := *n
	day.set(hasDay)
	day.day = 1
	first, ok := p.lunarDayOf(&day, nil)
	if !ok {
		return a, b, false
	}
	length := LunarOf(dayTime(first)).MonthDays()
	return dayStamp(first), dayStamp(first + length - 1), true
}

// remember keeps what later expressions may refer to.
func (p *finder) remember(s stamp) {
	if p.point = s; s.unit == unitDay {
		p.anchor = s
	}
	if s.unit <= unitYear {
		p.anchorYear = s.year
	}
}

// resolve gives the stamp of a node. Where the year or month is missing it takes the first one not before from, if that is given, and
// else what the reference tells.
func (p *finder) resolve(n *node, from *stamp) (stamp, bool) {
	s, ok := p.resolveDate(n, from)
	if !ok || s.year < -9998 || s.year > 9998 { // values have four digits
		return s, false
	}
	if n.given(hasClock) {
		hour, next := n.nightHour()
		if next && s.unit == unitDay {
			s = s.moved(1)
		}
		s.clock, s.hour, s.min, s.sec, s.seconds = true, hour, n.min, n.sec, n.seconds
		s.zone, s.zoned = n.zone, n.zoned
	} else if n.given(hasPod) {
		s.pod = n.pod
	}
	return s, s.unit == unitDay || !n.given(hasClock|hasPod)
}

// resolveDate resolves all but the time of day.
func (p *finder) resolveDate(n *node, from *stamp) (stamp, bool) {
	switch {
	case n.given(hasOffset):
		return p.resolveOffset(n)
	case n.given(hasAnchorDay):
		return dayStamp(p.anchorDay() + n.relDay), true
	case n.given(hasDayRel):
		return dayStamp(p.ref.day + n.relDay), true
	case n.given(hasDay):
		day, ok := p.dayOf(n, from)
		return dayStamp(day), ok
	case n.given(hasWeekday):
		return dayStamp(p.weekdayDay(n, from)), true
	case n.given(hasWeekRel | hasWeekend):
		s := weekStamp(p.ref.day + 7*n.relWeek)
		if n.given(hasWeekend) {
			s.unit = unitWeekend
		}
		return s, true
	case n.given(hasDecade):
		return stamp{unit: unitDecade, year: n.year}, true
	case n.given(hasCentury):
		return stamp{unit: unitCentury, year: n.year}, true
	case n.given(anyDate):
		return p.resolveMonth(n, from)
	case n.given(hasPod | hasClock):
		return dayStamp(p.anchorDay()), true
	}
	return stamp{}, false
}

// anchorDay gives the day of the expression before, or of the reference.
func (p *finder) anchorDay() int {
	if p.anchor.unit == unitDay {
		return p.anchor.firstDay()
	}
	return p.ref.day
}

// yearOf gives the year that a node names.
func (p *finder) yearOf(n *node) (year int, ok bool) {
	switch {
	case n.given(hasYear) && n.given(hasBC):
		return 1 - n.year, true
	case n.given(hasYear):
		return n.year, true
	case n.given(hasYearRel):
		return p.ref.year + n.relYear, true
	case n.given(hasYearName):
		return p.namedYear(n.yearName), true
	case n.given(hasAnchorYr):
		if p.anchorYear != 0 {
			return p.anchorYear, true
		}
		return p.ref.year, true
	case n.given(hasThis):
		return p.ref.year, true
	}
	return 0, false
}

// namedYear gives the year of a name of the cycle of sixty: the last one that begins no later than five years from the reference.
func (p *finder) namedYear(name int) int {
	newest := p.ref.year + 5
	return newest - floorMod(newest-4-name, 60)
}

// resolveMonth resolves months, quarters, halves, seasons and years.
func (p *finder) resolveMonth(n *node, from *stamp) (stamp, bool) {
	year, known := p.yearOf(n)
	s := stamp{unit: n.grain(), year: year}
	switch {
	case n.given(hasMonthRel):
		return monthStamp(p.ref.year, p.ref.month+n.relMonth), true
	case n.given(hasQuarterRel):
		q := (p.ref.month-1)/3 + n.relQuarter
		return stamp{unit: unitQuarter, year: p.ref.year + floorQuo(q, 4), month: floorMod(q, 4) + 1}, true
	case n.given(hasMonth):
		s.month = n.month
	case n.given(hasQuarter):
		s.month = n.quarter
	case n.given(hasHalf):
		s.month = n.half
	case n.given(hasSeason):
		if s.month = n.season; n.given(hasThis) && n.season == 4 && p.ref.month < 3 {
			s.year-- // the winter that began in December
		}
		if !n.given(hasNext | hasLast) {
			return s, known
		}
	}
	if known {
		return s, true
	}
	if s.unit == unitYear {
		return s, false
	}
	first, ok := p.choose(n, from, func(y int) (int, bool) {
		s.year = y
		return s.firstDay(), true
	})
	s.year, _, _ = civil(first)
	return s, ok
}

// dayOf resolves a day by its number.
func (p *finder) dayOf(n *node, from *stamp) (day int, ok bool) {
	if n.given(hasLunar) {
		return p.lunarDayOf(n, from)
	}
	if n.given(hasMonthRel) {
		s := monthStamp(p.ref.year, p.ref.month+n.relMonth)
		return s.firstDay() + n.day - 1, n.day <= monthDays(s.year, s.month)
	}
	if !n.given(hasMonth) {
		return p.dayByNumber(n, from)
	}
	if year, known := p.yearOf(n); known {
		return dayNumber(year, time.Month(n.month), n.day), n.day <= monthDays(year, n.month)
	}
	return p.choose(n, from, func(y int) (int, bool) {
		return dayNumber(y, time.Month(n.month), n.day), n.day <= monthDays(y, n.month)
	})
}

// dayByNumber resolves a day without a month: the last one up to the reference, the first one after it if the text says "tới", or the first
// one not before from.
func (p *finder) dayByNumber(n *node, from *stamp) (day int, ok bool) {
	base, step := p.ref.day, -1
	switch {
	case from != nil:
		base, step = from.firstDay(), 1
	case n.given(hasNext):
		base, step = p.ref.day+1, 1
	}
	if from == nil && p.again {
		near, _ := dayNumbered(n.day, p.told-aboutSame, 1)
		if day, ok = p.sameDay(n, near); ok {
			return day, true
		}
	}
	return dayNumbered(n.day, base, step)
}

// dayNumbered gives the first day of a month that has the number, from base on or, with step -1, back.
func dayNumbered(number, base, step int) (day int, ok bool) {
	y, m, _ := civil(base)
	for i := 0; i < 4; i++ {
		s := monthStamp(y, m+i*step)
		day = s.firstDay() + number - 1
		if number <= monthDays(s.year, s.month) && (day-base)*step >= 0 {
			return day, true
		}
	}
	return 0, false
}

// choose finds the year of a date that lacks it, among those around the reference; make gives the first day of the date in a year.
func (p *finder) choose(n *node, from *stamp, make func(year int) (int, bool)) (day int, ok bool) {
	base := p.ref.day
	if from != nil {
		base = from.firstDay() - 1
	}
	last, hasA := lastYear(base, make)
	next, hasB := nextYear(base, make)
	switch {
	case from != nil, n.given(hasNext):
		return next, hasB
	case n.given(hasLast), !hasB:
		return last, hasA
	}
	if day, ok := p.sameDay(n, last, next); ok {
		return day, true
	}
	ahead, named := next-base, n.weekday
	if !n.given(hasWeekday) && n.given(hasDay) {
		named = p.weekdayBehind(n.end)
	}
	weekday := named > 0 && weekdayOf(next) == named && weekdayOf(last) != named && ahead <= 3*aheadDays
	nearer := p.loose && (!hasA || ahead < base-last)
	if weekday || nearer || ahead <= aheadDays && p.futureAt(n.start) {
		return next, true
	}
	return last, hasA
}

// aboutSame is how many days may lie between a day and the date that says it again: a week's first day and its last, or an article that was
// written the day before.
const aboutSame = 10

// sameDay gives the one of several days that says again what the expression beside it counts from the reference: "sáng mai (11/1)".
func (p *finder) sameDay(n *node, days ...int) (day int, ok bool) {
	if !p.again || !n.given(hasDay) || n.given(hasNext|hasLast) {
		return 0, false
	}
	nearest := aboutSame + 1
	for _, d := range days {
		if away := max(d-p.told, p.told-d); away < nearest {
			day, nearest = d, away
		}
	}
	return day, nearest <= aboutSame
}

// rareYears is how many years may lie between two days of the same name. Leap months come again after 8 to 40 years or so; 29 February
// after 8 at most.
const rareYears = 40

// lastYear gives the last day that make gives up to base.
func lastYear(base int, make func(year int) (int, bool)) (day int, ok bool) {
	y, _, _ := civil(base)
	for year := y + 1; year >= y-rareYears; year-- {
		if day, ok := make(year); ok && day <= base {
			return day, true
		}
	}
	return 0, false
}

// nextYear gives the first day that make gives after base.
func nextYear(base int, make func(year int) (int, bool)) (day int, ok bool) {
	y, _, _ := civil(base)
	for year := y - 1; year <= y+rareYears; year++ {
		if day, ok := make(year); ok && day > base {
			return day, true
		}
	}
	return 0, false
}

// weekdayDay resolves a weekday: of the week that is named, the first after the reference if the text says "tới", and else the last before.
func (p *finder) weekdayDay(n *node, from *stamp) int {
	monday := p.ref.day - weekdayOf(p.ref.day) + 1
	switch {
	case n.given(hasWeekRel | hasThis):
		return monday + 7*n.relWeek + n.weekday - 1
	case from != nil && from.unit == unitDay:
		start := from.firstDay()
		return start + floorMod(n.weekday-weekdayOf(start), 7)
	case p.beside(n.start) && p.anchor.unit == unitDay && weekdayOf(p.anchor.firstDay()) == n.weekday:
		return p.anchor.firstDay() // "ngày 17/10 (thứ Ba)"
	}
	if day, ok := p.datedBeside(n); ok {
		return day
	}
	if n.given(hasNext) {
		return p.ref.day + 1 + floorMod(n.weekday-weekdayOf(p.ref.day+1), 7)
	}
	return p.ref.day - 1 - floorMod(weekdayOf(p.ref.day-1)-n.weekday, 7)
}

// datedBeside gives the day of the date in brackets right behind a weekday, if that is what it is within half a year of the reference:
// "hôm thứ Ba (17/10)".
func (p *finder) datedBeside(n *node) (day int, ok bool) {
	open := p.lex(n.end)
	d := p.lex(open.end)
	if d.is(wNgay) {
		d = p.lex(d.end)
	}
	sep := p.lex(d.end)
	month := p.lex(sep.end)
	if !open.isMark('(') || !d.within(2, 1, 31) || !sep.between() || !month.within(2, 1, 12) {
		return 0, false
	}
	for year := p.ref.year - 1; year <= p.ref.year+1; year++ {
		day = dayNumber(year, time.Month(month.num), d.num)
		if max(day-p.ref.day, p.ref.day-day) <= 183 && d.num <= monthDays(year, month.num) && weekdayOf(day) == n.weekday {
			return day, true
		}
	}
	return 0, false
}

// weekdayBehind gives the weekday in brackets at byte offset i, 0 if none stands there: "ngày 17/10 (thứ Ba)".
func (p *finder) weekdayBehind(i int) int {
	open := p.lex(i)
	if !open.isMark('(') {
		return 0
	}
	t := p.lex(open.end)
	u := p.lex(t.end)
	return weekdayOfWords(&t, &u)
}

// lunarDayOf resolves a day of the lunar calendar.
func (p *finder) lunarDayOf(n *node, from *stamp) (day int, ok bool) {
	if !n.given(hasMonth | hasTet | hasEve) {
		return 0, false
	}
	if year, known := p.yearOf(n); known {
		return n.lunarIn(year)
	}
	if p.loose && n.given(hasTet) && from == nil {
		return n.lunarIn(p.ref.year) // as other holidays
	}
	return p.choose(n, from, n.lunarIn)
}

// lunarIn gives the day number of a node's lunar day in a year. What is counted by Tết belongs to the Tết of that year.
func (n *node) lunarIn(year int) (day int, ok bool) {
	d := LunarDate{Year: year, Month: n.month, Day: n.day, Leap: n.given(hasLeap)}
	if n.given(hasTet) && !n.given(hasMonth) {
		d.Month = 1
		if n.day >= 23 {
			d.Year, d.Month = year-1, 12
		}
	}
	if n.given(hasEve) {
		d.Day = d.MonthDays()
	}
	return lunarDay(d)
}

// lunarDay gives the day number of a lunar date.
func lunarDay(d LunarDate) (day int, ok bool) {
	if d.Year < lunarFirst || d.Year > lunarLast || d.Day < 1 || d.Day > d.MonthDays() {
		return 0, false
	}
	return d.dayNumber(), true
}

// resolveOffset resolves "3 ngày trước" at the grain of its smallest unit or, in whole expressions, to the day.
func (p *finder) resolveOffset(n *node) (stamp, bool) {
	a, sign := n.amount, n.sign
	day, seconds, timed := p.ref.day, p.ref.minutes*60+p.ref.seconds, true
	if n.anchored && p.point.unit != unitNone {
		day, timed = p.point.firstDay(), p.point.clock
		seconds = (p.point.hour*60+p.point.min)*60 + p.point.sec
	}
	if !a.reachable() {
		return stamp{}, false
	}
	year, month, dom := civil(day)
	moved := monthStamp(year, month+sign*(12*a.years+a.months))
	exact := moved.firstDay() + min(dom, monthDays(moved.year, moved.month)) - 1 + sign*(a.days+7*a.weeks)
	year = moved.year
	switch {
	case a.hours+a.minutes+a.seconds > 0 || a.zero() && n.unit == unitMinute:
		passed := int64(a.hours)*3600 + int64(a.minutes)*60 + int64(a.seconds)
		return p.inZone(clockStamp(exact, int64(seconds)+int64(sign)*passed, a.seconds > 0)), timed
	case a.days > 0 || p.loose:
		return dayStamp(exact), true
	case a.weeks > 0:
		return weekStamp(exact), true
	case a.months > 0:
		return moved, year > 0
	}
	return stamp{unit: unitYear, year: year}, year > 0
}

// reachable tells whether a leads to a year of four digits from any other.
func (a amount) reachable() bool {
	return a.years+a.months/12+a.weeks/52+a.days/365+a.hours/8760+a.minutes/525600+a.seconds/31536000 < 9000
}

// inZone writes a time that is counted from the reference in the reference's zone, where that is not UTC+7 and a whole expression is
// read: an hour before 01:00Z is 00:00Z.
func (p *finder) inZone(s stamp) stamp {
	if !p.loose || p.ref.zone == hanoi {
		return s
	}
	t := clockStamp(s.firstDay(), int64(s.hour*3600+s.min*60+s.sec+60*(p.ref.zone-hanoi)), s.seconds)
	t.zone, t.zoned = p.ref.zone, true
	return t
}

// hanoi is the offset of UTC+7 in minutes.
const hanoi = 7 * 60

// clockStamp gives the time of day so many seconds from a day's midnight.
func clockStamp(day int, seconds int64, exact bool) stamp {
	days := seconds / 86400
	rest := int(seconds % 86400)
	if rest < 0 {
		days, rest = days-1, rest+86400
	}
	s := dayStamp(day + int(days))
	s.clock, s.hour, s.min = true, rest/3600, rest/60%60
	if exact {
		s.sec, s.seconds = rest%60, true
	}
	return s
}

// appendSet writes the value of what is repeated.
func (n *node) appendSet(b []byte) []byte {
	if !n.given(hasSetUnit) {
		return n.amount.appendValue(b, n.unit)
	}
	switch {
	case n.given(hasWeekday):
		b = append(append(b, "XXXX-WXX-"...), byte('0'+n.weekday))
	case n.given(hasQuarter):
		b = append(append(b, "XXXX-Q"...), byte('0'+n.quarter))
	case n.given(hasSeason):
		b = append(append(b, "XXXX-"...), seasonCodes[n.season]...)
	case n.given(hasDay | hasEve):
		b = n.appendSetMonth(b)
		b = appendPadded(append(b, '-'), n.day, 2)
	case n.given(hasMonth):
		b = n.appendSetMonth(b)
	default:
		b = append(b, "XXXX-XX-XX"...)
	}
	switch {
	case n.given(hasClock):
		hour, _ := n.nightHour()
		b = appendPadded(append(b, 'T'), hour, 2)
		b = appendPadded(append(b, ':'), n.min, 2)
	case n.given(hasPod):
		b = append(append(b, 'T'), pods[n.pod].code...)
	}
	return b
}

// appendSetMonth writes the month of a set, which a day of Tết implies.
func (n *node) appendSetMonth(b []byte) []byte {
	b = append(b, "XXXX-"...)
	switch {
	case n.given(hasMonth):
		return appendPadded(b, n.month, 2)
	case n.given(hasTet) && n.day >= 23:
		return append(b, "12"...)
	case n.given(hasTet):
		return append(b, "01"...)
	}
	return append(b, "XX"...)
}

// quoted tells whether a member without digits is a part of a title in quotation marks: bài thơ "Chiều cuối năm".
func (p *finder) quoted(m *member) bool {
	if p.loose || m.start == 0 || m.end >= len(p.text) || !mayQuote(p.text[m.end:]) {
		return false
	}
	for i := m.start; i < m.end; i++ {
		if byteClass[p.text[i]] == classDigit {
			return false
		}
	}
	open := p.quoteBefore(m.start)
	return open >= 0 && p.quoteAfter(m.end)
}

// mayQuote tells whether the first mark of s may be a quotation mark: by its bytes, for few expressions stand before one.
func mayQuote(s string) bool {
	for i := range len(s) {
		switch c := s[i]; {
		case c == '"', c == '\'', c == 0xC2, c == 0xE2:
			return true
		case i >= longestTitle:
			return c == ' '
		case c != ' ' && c < utf8.RuneSelf && byteClass[c] != classLetter:
			return false
		}
	}
	return false
}

// longestTitle is how many bytes before and after an expression a title's quotation marks may stand.
const longestTitle = 48

// quoteBefore gives the offset of the quotation mark that opens a title before byte offset i, or -1: one with a capital behind it, and no
// colon before it, which would introduce speech.
func (p *finder) quoteBefore(i int) int {
	for start := i; i > 0 && start-i < longestTitle; {
		t := p.before(i)
		switch {
		case t.isMark('"') || t.isMark('\''):
			lead := p.before(t.start)
			first := p.lex(t.end)
			if lead.isMark(':') || lead.isMark(',') || !first.title {
				return -1
			}
			return t.start
		case t.kind != tokenWord:
			return -1
		}
		i = t.start
	}
	return -1
}

// quoteAfter tells whether a quotation mark follows byte offset i with nothing but words between.
func (p *finder) quoteAfter(i int) bool {
	for start := i; i-start < longestTitle; {
		t := p.lex(i)
		if t.kind != tokenWord {
			return t.isMark('"') || t.isMark('\'')
		}
		i = t.end
	}
	return false
}
