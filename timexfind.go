package vietnews

import (
	"strings"
	"time"
	"unicode/utf8"
)

// A finder reads the time expressions of one text. It jumps from one word that may begin an expression to the next, reads as many tokens
// from there as the rules ask for, and knows of what it has read only the last day and year.
type finder struct {
	text     string
	lexicon  *lexicon
	ref      reference
	loose    bool // whole expressions, as people and programs write them
	spelling spelling
	relaxed  bool // within a list, where "thứ ba" is a weekday for sure

	window  [window]token // the tokens from the candidate on
	filled  int
	readAt  int // byte offset behind the last token of the window
	beforeT token
	beforeI int // byte offset that beforeT stands before, plus one

	memory
	absolute bool    // whether only what needs no reference is wanted
	late     reading // what the other of the two readings knows then
	byRef    bool    // whether the expressions that were read may be others with another reference

	refused int // byte offset up to which nothing is read behind a time of day that was refused, 0 if none was

	members [maxMembers]member
	count   int
	value   [64]byte
}

// A memory is what a finder knows of what it has resolved.
type memory struct {
	point      stamp // the last date or time that was found
	anchor     stamp // the last of them that is a day or time of day
	anchorYear int   // the last year, 0 if none
	lastEnd    int   // byte offset where the last expression ended
	told       int   // the first day of the last one that names a weekday or counts days or weeks from the reference: "sáng mai"
	toldEnd    int   // byte offset where that ended, 0 if there was none
	again      bool  // whether the expression that is being resolved stands beside that and says the day again: "sáng mai (11/1)"

	future      bool // whether the sentence tells of the future
	sentenceEnd int  // byte offset up to which future is known
}

// newPart forgets the offsets of the part of a text that was read before.
func (m *memory) newPart() { m.lastEnd, m.toldEnd, m.sentenceEnd = 0, 0, 0 }

// A spelling tells how words are written.
type spelling uint8

const (
	spellingFull  spelling = iota // with diacritics
	spellingBare                  // without
	spellingOther                 // without; words that look the same have their other meaning
)

// A member is one expression of a list, or two that are the sides of an interval.
type member struct {
	node
	to       node
	interval bool
	lent     bool // the beginning of the interval has its year from the end
}

const (
	window     = 40 // tokens that one expression may have
	maxMembers = 12 // expressions that are read as one list
)

// A reference is the moment that expressions are relative to, at UTC+7.
type reference struct {
	day              int // day number
	year, month, dom int
	minutes          int // of the day
	seconds          int
	zone             int // minutes east of UTC of the time that was given
}

// newReference splits a time.
func newReference(t time.Time) reference {
	local := t.In(ICT)
	y, m, d := local.Date()
	hour, minute, second := local.Clock()
	_, zone := t.Zone()
	return reference{dayNumber(y, m, d), y, int(m), d, hour*60 + minute, second, zone / 60}
}

// tok gives token i of the window.
func (p *finder) tok(i int) *token {
	if i < p.filled {
		return &p.window[i]
	}
	return p.fill(i)
}

// fill reads tokens up to token i and gives it.
func (p *finder) fill(i int) *token {
	if i >= window {
		return &noToken
	}
	for ; p.filled <= i; p.filled++ {
		t := &p.window[p.filled]
		p.lexInto(t, p.readAt)
		p.readAt = t.end
	}
	return &p.window[i]
}

// noToken stands for what is beyond the window.
var noToken token

// moveTo begins the window at a byte offset. Tokens that were read behind an earlier candidate, and not made a part of an expression, are
// kept: the next candidate is often among them.
func (p *finder) moveTo(i int) {
	k := 1
	for k < p.filled && p.window[k].start < i {
		k++
	}
	if k >= p.filled || p.window[k].start != i {
		p.filled, p.readAt = 0, i
		return
	}
	p.filled = copy(p.window[:], p.window[k:p.filled])
	p.window[0].glued = true // as of every first token
}

// find gives every expression of the text to yield.
func (p *finder) find(yield func(Timex) bool) {
	if p.absolute {
		p.findAbsolute(yield)
		return
	}
	p.findFrom(0, yield)
}

// findFrom gives those from a byte offset on.
func (p *finder) findFrom(i int, yield func(Timex) bool) {
	for i = p.nextStart(i); i < len(p.text); i = p.nextStart(i) {
		end, ok := p.candidate(yield)
		if !ok {
			return
		}
		i = p.behind(i, end)
	}
}

// behind gives the offset from which on the next candidate is looked for, behind one that was read up to end.
func (p *finder) behind(i, end int) int { return max(end, p.window[0].end, i+1) }

// candidate reads the expressions that begin at the window's start and gives them to yield. It gives the offset up to which no more begin,
// 0 if there is none, and whether to go on.
func (p *finder) candidate(yield func(Timex) bool) (end int, ok bool) {
	end, found := p.readList()
	if !found {
		return end, true
	}
	return p.resolveList(yield)
}

// readList reads the expressions that begin at the window's start. Where it finds none it gives the offset up to which none begin.
func (p *finder) readList() (end int, found bool) {
	p.refused = 0
	next := p.expression(0, &p.members[0].node)
	if next == 0 {
		return max(p.noSuchDay(), p.refused), false
	}
	p.count = 1
	p.members[0].interval = false
	p.span(&p.members[0].node, 0, next)
	p.chain(next)
	if p.refused > 0 && p.members[p.count-1].dayless() {
		return p.refused, false // "từ 8h đến 9h ngày 31/4"
	}
	read := p.members[p.count-1].start
	full := p.count == maxMembers
	p.completeList()
	// Of parts of days without a day none is read again, but the last, which the list may go on from.
	return read, !full || p.count > 0
}

// resolveList gives the expressions that were read to yield. It gives the offset up to which no more begin, 0 if there is none, and whether
// to go on.
func (p *finder) resolveList(yield func(Timex) bool) (end int, ok bool) {
	passed := 0 // what a day that does not exist covers is not read again in parts
	for k := 0; k < p.count; k++ {
		p.again = p.toldEnd > 0 && p.closeTo(p.toldEnd, p.members[k].start) || p.again && k > 0
		x, good := p.resolveMember(&p.members[k])
		if !good {
			if p.members[k].given(hasDay) {
				passed = max(passed, p.members[k].end)
			}
			continue
		}
		end = x.End
		p.note(&p.members[k], end)
		if !yield(x) {
			return end, false
		}
	}
	if end > 0 {
		p.lastEnd = end
	}
	return max(end, passed), true
}

// note keeps the day that an expression counts from the reference, for the date that may say it again.
func (p *finder) note(m *member, end int) {
	if m.interval || m.kind != nodeDate || !m.given(hasDayRel|hasWeekRel|hasWeekend|hasWeekday) || m.given(hasDay) {
		return
	}
	p.told, p.toldEnd = p.point.firstDay(), end
}

// dayless tells whether a member is a time of day that lacks its day.
func (m *member) dayless() bool {
	last := &m.node
	if m.interval {
		last = &m.to
	}
	return last.given(hasClock) && !last.given(anyDate|hasSetUnit)
}

// noSuchDay gives the offset behind "ngày 31 tháng 4" at the window's start, which is no date, and neither are its parts; 0 if it is not
// there.
func (p *finder) noSuchDay() int {
	if !p.tok(0).is(wNgay, wMung) {
		return 0
	}
	if d := p.tok(1); d.kind != tokenNumber || d.digits > 2 || !p.tok(2).is(wThang) || p.tok(3).kind != tokenNumber {
		return 0
	}
	if p.tok(4).is(wNam) && p.tok(5).digits == 4 {
		return p.tok(5).end
	}
	return p.tok(3).end
}

// span notes which bytes a node covers, by its tokens.
func (p *finder) span(n *node, from, next int) {
	n.start, n.end = p.tok(from).start, p.tok(next-1).end
	if p.tok(next).isMark('\'') && p.tok(next).glued && p.tok(next-1).kind == tokenNumber && n.given(hasClock) {
		n.end = p.tok(next).end
	}
}

// readForm reads one kind of expression from a token on and gives the next token, or 0.
func (p *finder) readForm(kind formKind, i int, n *node) int {
	switch kind {
	case formSpan:
		return p.spanForm(i, n)
	case formRef:
		return p.refForm(i, n)
	case formSet:
		return p.setForm(i, n)
	case formModified:
		return p.modified(i, n)
	case formMoment:
		return p.momentForm(i, n)
	case formWeek:
		return p.weekForm(i, n)
	case formAmount:
		return p.amountForm(i, n)
	case formPair:
		return p.pairForm(i, n)
	case formBare:
		return p.bareForm(i, n)
	case formNow:
		return p.nowForm(i, n)
	}
	return p.readUnit(kind, i, n)
}

// readUnit reads one of the kinds that name a unit larger than a week.
func (p *finder) readUnit(kind formKind, i int, n *node) int {
	switch kind {
	case formMonth:
		return p.monthForm(i, n)
	case formQuarter:
		return p.quarterForm(i, n)
	case formYear:
		return p.yearForm(i, n)
	case formSeason:
		return p.seasonForm(i, n)
	case formDecade:
		return p.decadeForm(i, n)
	case formCentury:
		return p.centuryForm(i, n)
	}
	return 0
}

// momentForm reads a day or a time of day where the text around allows it.
func (p *finder) momentForm(i int, n *node) int {
	t := p.tok(i)
	if t.has(fNumeral) && p.properName(t) || t.has(fPod) && p.properName(t) && !p.datedPod(i+1) {
		return 0
	}
	j := p.moment(i, n, p.loose)
	if j == 0 || !p.momentOK(i, j, n) {
		return 0
	}
	return j
}

// datedPod tells whether what follows a part of the day at token i makes it one although its capital looks like a name's.
func (p *finder) datedPod(i int) bool {
	t := p.tok(i)
	return t.kind != tokenWord || t.has(fUnit) || t.is(wMung, wThu, wChu, wRam, wCung)
}

// momentOK tells whether what was read from token i to j is a day or time of day by what stands around it.
func (p *finder) momentOK(i, j int, n *node) bool {
	switch {
	case n.given(hasDay) && p.roomBefore(i, n), p.decimal(i, j, n), p.version(i),
		n.given(hasClock) && !p.loose && (p.offsetOfZone(i) || p.refuses(i, j, n)):
		return false
	case n.given(hasClock) && !n.given(anyDate|hasPod|hasSetUnit):
		return p.clockOK(i, j, n)
	case n.given(hasBareNum) && n.given(hasDay) && !n.given(hasSetUnit|hasNext|hasLast|hasThis|hasMonthRel):
		return p.loose || p.listAhead(j)
	case n.given(hasPod) && !n.given(anyDate|hasClock|hasSetUnit):
		return p.listAhead(j)
	}
	return true
}

// listAhead tells whether a list or an interval may go on at token i, which alone lets a bare part of the day or number count.
func (p *finder) listAhead(i int) bool {
	t := p.tok(i)
	return t.isMark(',') || t.is(wAnd, wOr, wUntil, wToi, wRang) || t.isMark('-')
}

// roomBefore tells whether a number names a place or thing: "đường 30-4", "phường 3-2", "công viên 29 tháng 3".
func (p *finder) roomBefore(i int, n *node) bool {
	if p.loose || p.tok(i).kind != tokenNumber || n.given(hasYear) || n.given(hasClock) {
		return false
	}
	before := p.before(p.tok(i).start)
	return before.has(fRoom|fPerson|fNamesake) && !before.has(fDateCue)
}

// decimal tells whether a whole expression is nothing but "12.5", which as well may be a number.
func (p *finder) decimal(i, j int, n *node) bool {
	return p.loose && j == i+3 && p.tok(i).kind == tokenNumber && p.tok(i+1).isMark('.') && !n.given(hasYear)
}

// version tells whether "4.12.2018" at token i numbers a version: "phiên bản 4.12.2018".
func (p *finder) version(i int) bool {
	t := p.tok(i)
	if t.kind != tokenNumber || !p.tok(i+1).isMark('.') {
		return false
	}
	before := p.before(t.start)
	return before.is(wVersion)
}

// dateCue tells whether "30-4" at token i is a date: after a word that leads dates, after a holiday's name, and beside a date in a list or
// in brackets. What follows must not be counted by it.
func (p *finder) dateCue(i int) bool {
	t := p.tok(i)
	if t.kind != tokenNumber || !p.tok(i+1).is(wThang) && !(p.tok(i+1).joins() && p.tok(i+2).kind == tokenNumber) {
		return false
	}
	if p.beside(t.start) || p.tok(i+1).joins() && p.isLunarAhead(i+3) {
		return true
	}
	before := p.before(t.start)
	if m := p.tok(i + 2); before.isMark('(') && p.tok(i+1).isMark('/') && m.glued && t.num > 12 && p.tok(i+3).isMark(')') {
		return true // neither a fraction nor a score
	}
	named := before
	if before.isMark('(') {
		named = p.before(before.start)
	}
	return before.has(fDateCue) && (p.endsDate(i+3) || p.noRange(i)) || p.holidayAhead(i, &named)
}

// noRange tells whether "18-3" at token i can be neither a range nor a fraction, for it falls, nor a count of what follows.
func (p *finder) noRange(i int) bool {
	d, sep, m, next := p.tok(i), p.tok(i+1), p.tok(i+2), p.tok(i+3)
	return d.num > m.num && m.digits > 0 && (sep.isMark('-') || sep.isMark('/')) && next.kind == tokenWord && !next.has(fMeasure|fUnit) && !next.glued
}

// beside tells whether only a comma, a bracket or white space lies between the last expression and byte offset i.
func (p *finder) beside(i int) bool { return p.lastEnd > 0 && p.closeTo(p.lastEnd, i) }

// closeTo tells whether no more lies between two byte offsets.
func (p *finder) closeTo(end, i int) bool {
	if i < end || i-end > 8 {
		return false
	}
	for _, c := range []byte(p.text[end:i]) {
		if c != ' ' && c != '(' && c != ',' && c != '[' && c != 0xC2 && c != 0xA0 {
			return false
		}
	}
	return true
}

// endsDate tells whether a date may end before token i: nothing that is counted follows.
func (p *finder) endsDate(i int) bool {
	t := p.tok(i)
	switch t.kind {
	case tokenEnd:
		return true
	case tokenMark:
		return !t.isMark('%') && !t.isMark('#') && !t.isMark('$') && (!t.glued || !p.tok(i+1).glued || p.tok(i+1).kind != tokenNumber ||
			t.isMark('/') || t.isMark('-'))
	case tokenWord:
		return t.has(fFollow) && !t.has(fMeasure) || t.is(wNam, wTet) || t.upper
	}
	return false
}

// namedDays lists the days that newspapers give after the name of a holiday, by the last word of the name: "Quốc khánh 2-9". After other
// words the same numbers are names of streets and stadiums: "sân vận động 19-8".
var namedDays = [...]struct {
	last       word
	day, month int
}{
	{wIndependence, 2, 9}, {wLabor, 1, 5}, {wWomen, 8, 3}, {wWomen, 20, 10}, {wTeachers, 20, 11}, {wChildren, 1, 6}, {wMartyrs, 27, 7},
	{wPeople, 13, 10}, {wPeople, 14, 2}, {wPeople, 22, 12}, {wPress, 21, 6}, {wDoctors, 27, 2}, {wCountry, 30, 4}, {wCountry, 2, 9},
	{wVietnam, 30, 4}, {wVietnam, 8, 3}, {wVietnam, 20, 10}, {wVietnam, 20, 11}, {wVietnam, 27, 2}, {wVietnam, 21, 6}, {wVietnam, 28, 6},
	{wVietnam, 13, 10}, {wVietnam, 22, 12}, {wVietnam, 9, 1}, {wVietnam, 3, 2}, {wVietnam, 9, 11}, {wVietnam, 23, 11}, {wVietnam, 18, 5},
	{wVietnam, 21, 4}, {wVietnam, 15, 3}, {wVietnam, 27, 3}, {wPeople, 19, 8}, {wBirth, 25, 12}, {wBirth, 24, 12}, {wParty, 3, 2},
	{wUnion, 26, 3}, {wReunion, 30, 4},
}

// holidayAhead tells whether the day of the holiday that token before ends the name of is at token i.
func (p *finder) holidayAhead(i int, before *token) bool {
	d, m := p.tok(i), p.tok(i+2)
	if before.word == wNone || d.digits > 2 || m.kind != tokenNumber || !m.glued {
		return false
	}
	for _, h := range namedDays {
		if before.word == h.last && d.num == h.day && m.num == h.month {
			return p.endsDate(i + 3)
		}
	}
	return false
}

// clockOK tells whether a time without a day is a time of day and not a duration: "19h" and "18:03" are unless something says it lasts,
// "7 giờ" only after a word that says when.
func (p *finder) clockOK(i, j int, n *node) bool {
	before := p.before(p.tok(i).start)
	switch {
	case p.loose || p.relaxed:
		return true
	case n.hour == 24 && !before.has(fClockCue), p.clockBroken(i, j, &before):
		return false
	case p.tok(j-1).is(wG) && !before.has(fClockCue):
		return before.opensSentence() // else grams
	}
	for k := i; k < j; k++ {
		if p.tok(k).is(wGio) {
			return p.hoursOK(j, n, &before)
		}
	}
	return !before.has(fAmountCue) || before.is(wGan) || n.hour >= 13 && !before.is(wTrong)
}

// offsetOfZone tells whether the number at token i belongs to the sign before it: "GMT+07:00", "18:03-05:00".
func (p *finder) offsetOfZone(i int) bool {
	t := p.tok(i)
	sign := p.before(t.start)
	if !t.glued || t.kind != tokenNumber || sign.end != t.start {
		return false
	}
	if sign.isMark('+') {
		return true
	}
	name := p.before(sign.start)
	return sign.isMark('-') && name.is(wZone)
}

// clockBroken tells whether the tokens around a time make it a rate, a number of something or an amount: "24/24 giờ", "48 giờ qua".
func (p *finder) clockBroken(i, j int, before *token) bool {
	t, next := p.tok(i), p.tok(j)
	switch {
	case next.isMark('/') && next.glued, before.isMark('/'), before.isMark('-') && before.end == t.start && t.glued:
		return true
	case next.is(wQua, wNay, wNuaFut, wDong, wLien), before.has(fRoom):
		return true
	}
	return next.is(wToi) && !p.startsDate(j+1)
}

// hoursOK tells whether "giờ" counts the clock's hours and not those that pass.
func (p *finder) hoursOK(j int, n *node, before *token) bool {
	next := p.tok(j)
	switch {
	case next.is(wTruoc, wSauAft):
		return false
	case before.has(fClockCue) && !before.is(wTruoc), next.is(wExact):
		return true
	case before.has(fAmountCue), before.is(wSauAft, wTruoc):
		return false
	case p.tok(j - 1).is(wRuoi): // an amount would rather be "tiếng rưỡi"
		farther := p.before(before.start)
		return !farther.has(fAmountCue)
	}
	return next.isMark(',') && n.hour >= 5 && before.opensSentence() || n.hour >= 13 && n.min > 0
}

// opensSentence tells whether a sentence begins behind t, the token before it.
func (t *token) opensSentence() bool { return t.kind == tokenEnd || t.isMark('.') || t.isMark('\n') }

// pairForm reads "2015-2020" after "giai đoạn", "nhiệm kỳ" and the like.
func (p *finder) pairForm(i int, n *node) int {
	a, sep, b := p.tok(i), p.tok(i+1), p.tok(i+2)
	if !p.isYear(a) || !sep.isMark('-') && !sep.isMark('/') || !p.isYear(b) || b.num <= a.num || b.num-a.num > 100 {
		return 0
	}
	before := p.before(a.start)
	if bracketed := before.isMark('(') && p.tok(i+3).isMark(')'); !p.loose && !bracketed && !before.has(fPairCue|fDateCue|fSeason) {
		return 0
	}
	n.set(hasYear)
	n.year, n.pair = a.num, true
	return i + 1
}

// isYear tells whether a token is a year in digits.
func (p *finder) isYear(t *token) bool {
	return t.kind == tokenNumber && t.digits == 4 && t.num >= 1000 && t.num < 2200
}

// bareForm reads a year, or a month and year, that a word before makes one: "từ 2015", "đến 12-2019".
func (p *finder) bareForm(i int, n *node) int {
	t := p.tok(i)
	if t.kind != tokenNumber {
		return 0
	}
	if p.listedNumber(i) {
		n.set(hasDay | hasBareNum)
		n.day = t.num
		return i + 1
	}
	if p.loose && p.eraYear(i) {
		n.set(hasYear)
		n.year = t.num
		return p.era(i+1, n)
	}
	if !p.isYear(t) && !p.monthAndYear(i) {
		return 0
	}
	before := p.before(t.start)
	cue := p.loose || p.relaxed || before.has(fDateCue) && !before.is(wTruoc) || p.samePeriod(&before)
	switch {
	case !cue && !p.besideYear(t, &before):
		return 0
	case p.monthAndYear(i) && p.endsDate(i+3):
		n.set(hasMonth | hasYear)
		n.month, n.year = t.num, p.tok(i+2).num
		return p.suffix(i+3, n)
	case p.isYear(t) && !p.number1000(i) && p.endsYear(i+1):
		n.set(hasYear)
		n.year = t.num
		return i + 1
	}
	return 0
}

// samePeriod tells whether "cùng kỳ" ends with token before: "so với cùng kỳ 2019".
func (p *finder) samePeriod(before *token) bool {
	if !before.is(wPeriod) {
		return false
	}
	same := p.before(before.start)
	return same.is(wCung)
}

// monthAndYear tells whether "12-2019" is at token i.
func (p *finder) monthAndYear(i int) bool {
	sep, y := p.tok(i+1), p.tok(i+2)
	return p.tok(i).within(2, 1, 12) && (sep.isMark('/') || sep.isMark('-')) && sep.glued && y.glued && p.isYear(y)
}

// besideYear tells whether a year stands behind the name of Tết.
func (p *finder) besideYear(t, before *token) bool {
	return before.is(wTet, wDan) && p.isYear(t)
}

// listedNumber tells whether "9" in "(9 và 10-10)" begins a list of days: in a bracket beside a date.
func (p *finder) listedNumber(i int) bool {
	t, next := p.tok(i), p.tok(i+1)
	listed := next.isMark(',') || next.isMark('-') || next.is(wAnd, wUntil, wToi, wCho)
	if t.digits > 2 || t.num < 1 || t.num > 31 || !p.loose && !listed {
		return false
	}
	before := p.before(t.start)
	switch {
	case p.loose, before.is(wFrom):
		j := p.rangeLink(i+1, &node{})
		return j > 0 && (p.tok(j).is(wMung) || p.tok(j+1).is(wThang, wTet) || p.daysOfMonth(i+1) || p.tok(j+1).glued && p.tok(j+1).isMark('/'))
	}
	return before.isMark('(') && p.beside(t.start) && (next.is(wAnd) || next.isMark(','))
}

// endsYear tells whether a year may end before token i.
func (p *finder) endsYear(i int) bool {
	t := p.tok(i)
	switch t.kind {
	case tokenMark:
		return !t.isMark('%') && !t.isMark('#') && !(t.isMark('/') && t.glued)
	case tokenWord:
		return t.has(fFollow) && !t.has(fMeasure) || t.is(wTCN, wSCN)
	}
	return t.kind == tokenEnd
}

// nowForm reads "nay" of "từ nay đến cuối năm".
func (p *finder) nowForm(i int, n *node) int {
	before := p.before(p.tok(i).start)
	if !p.tok(i).is(wNay) || !before.is(wFrom) || !p.tok(i+1).is(wUntil, wToi, wCho) {
		return 0
	}
	n.set(hasDayRel)
	return i + 1
}

// before gives the token that ends before byte offset i, white space skipped.
func (p *finder) before(i int) token {
	if p.beforeI == i+1 {
		return p.beforeT
	}
	p.beforeI, p.beforeT = i+1, p.lexBefore(i)
	return p.beforeT
}

// lexBefore reads it.
func (p *finder) lexBefore(i int) token {
	i = p.skipSpaceBack(i)
	if i == 0 {
		return token{}
	}
	const longest = 40 // bytes of a word
	start := p.runeBack(i)
	class := byteClass[p.text[start]]
	for class != classMark && start > 0 && i-start < longest {
		previous := p.runeBack(start)
		if byteClass[p.text[previous]] != class {
			break
		}
		start = previous
	}
	return p.lex(start)
}

// skipSpaceBack gives the offset before the white space that ends at i.
func (p *finder) skipSpaceBack(i int) int {
	for i > 0 {
		start := p.runeBack(i)
		if byteClass[p.text[start]] != classMark {
			break
		}
		if _, _, space := markOf(p.text[start:i]); !space {
			break
		}
		i = start
	}
	return i
}

// runeBack gives the offset of the rune that ends at i, which is above 0.
func (p *finder) runeBack(i int) int {
	start := i - 1
	for start > 0 && i-start < utf8.UTFMax && !utf8.RuneStart(p.text[start]) {
		start--
	}
	return start
}

// sentenceStart tells whether a sentence, or a quotation or list item, may begin at byte offset i.
func (p *finder) sentenceStart(i int) bool {
	t := p.before(i)
	return t.kind == tokenEnd || t.kind == tokenMark && strings.IndexByte(sentenceMarks, t.mark) >= 0
}

// sentenceMarks are the marks behind which a sentence, a quotation or a list item may begin.
const sentenceMarks = ".!?:;\n\"'()[]>|#-*+"

// properName tells whether t is a name by its capital, which no beginning of a sentence explains.
func (p *finder) properName(t *token) bool {
	return !p.loose && t.title && !t.upper && !p.sentenceStart(t.start)
}

// futureAt tells whether the sentence around byte offset i has a word that tells of the future. A sentence is looked at once.
func (p *finder) futureAt(i int) bool {
	if i < p.sentenceEnd {
		return p.future
	}
	start := i
	for start > p.sentenceEnd && !p.breaksSentence(start-1) {
		start--
	}
	p.future = false
	var previous token
	for p.sentenceEnd = start; p.sentenceEnd < len(p.text); {
		t := p.lex(p.sentenceEnd)
		p.sentenceEnd = t.end
		if t.kind == tokenEnd || t.kind == tokenMark && t.end > i && p.breaksSentence(t.start) {
			break
		}
		p.future = p.future || t.has(fFuture) || previous.word != wNone && tellsFuture(previous.word, t.word)
		previous = t
	}
	return p.future
}

// futurePairs lists words that tell of the future together: plans, and the ends of terms, which nobody sets to a year that is over.
var futurePairs = [...][2]word{
	{wDu, wKien}, {wNgay, wMai}, {wTruoc, wNgay}, {wHet, wNgay}, {wLimit, wDeadline}, {wLimit, wCuoi}, {wThoi, wLimit}, {wLate, wReunion},
	{wWarn, wKien}, {wAble, wAbility}, {wTheo, wLich},
	{wPeriod, wLimit}, {wGiao, wThang}, // what is traded now for a later month
}

// tellsFuture tells whether two words are one of the pairs.
func tellsFuture(a, b word) bool {
	for _, pair := range futurePairs {
		if pair[0] == a && pair[1] == b {
			return true
		}
	}
	return false
}

// breaksSentence tells whether the byte at i ends a sentence: a line break, or a full stop that no number or name goes on after.
func (p *finder) breaksSentence(i int) bool {
	switch p.text[i] {
	case '\n':
		return true
	case '.', '!', '?':
		return i+1 == len(p.text) || p.text[i+1] == ' ' || p.text[i+1] == '\n' || p.text[i+1] == '"' || p.text[i+1] >= 0x80
	}
	return false
}
