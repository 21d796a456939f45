package vietnews

import (
	"strings"
	"time"
	"unicode"
	"unicode/utf8"
)

// maxExpression is the length in bytes beyond which [ParseTimex] does not look.
const maxExpression = 256

// ParseTimex reads a string that is one time expression as a whole, as a person types it or another program prints it. It reads what
// [FindTimex] finds, with other rules where people mean something else than newspapers do:
//
//   - a day, month or quarter without a year is the nearest one, before ref or after it, and not the last: "1/7", "rằm tháng 8", "tháng 12";
//   - "3 ngày trước", "một tuần trước" and "cách đây 3 năm" are a day, and not the week or the year; "sau 3 ngày" counts from ref;
//   - words before an expression are passed over: "kể từ 1/7", "vào lúc 9h";
//
// and more:
//
//   - holidays by name, "Giáng sinh", "Quốc khánh năm 2010", "Giỗ Tổ Hùng Vương"; they fall in ref's year unless one is named;
//   - bare amounts, parts of the day, months and numbers in words; "bảy giờ" is a time of day, "5 ngày" a duration;
//   - a time of day with its part of the day and no date, "7 giờ sáng", is the next one: where ref is past it, that of the day after;
//   - lunar months and years, which are intervals of days: "tháng Chạp", "năm Canh Tý";
//   - the output of formatters: "14 Thg 02 2010", "T5, 9 thg 1, 2020", "18:03:05 GMT+7", "6:03 CH", "05/02/2021 - 15:30", and ISO 8601 dates;
//   - "thứ ba đầu tiên của tháng sau", "tháng cuối cùng của năm 2019", and weeks by number, "tuần 6 năm 2010";
//   - plain English dates: "9 January 2020", "Jan 9, 2020";
//   - text without diacritics where only one reading makes a time: "ngay hai muoi hai", "thang 3 nam 2019";
//   - a season without a year, whose value is "XXXX-SP", and a time of day without a day in another zone, "T08:23Z"; their span is zero.
//
// Anything else is refused with a [*TimexError]: [ErrNotTimex] with the offset of what could not be read, or [ErrImpossible] for what reads
// like a date and is none, such as "31/02/2020". With the zero ref what needs one, such as "ngày mai" or "20/5", is [ErrNeedsRef]. On an
// error the Timex is zero.
func ParseTimex(s string, ref time.Time) (Timex, error) {
	if ref.IsZero() {
		return parseAbsolute(s)
	}
	p := finder{text: s, lexicon: loadLexicon(), ref: newReference(ref), loose: true, relaxed: true}
	if len(s) > maxExpression || !utf8.ValidString(s) {
		return Timex{}, &TimexError{s, 0, ErrNotTimex}
	}
	x, err := p.parseWhole()
	for spell := spellingBare; err != nil && spell <= spellingOther && plain(s); spell++ {
		q := finder{text: s, lexicon: p.lexicon, ref: p.ref, loose: true, relaxed: true, spelling: spell}
		if y, e := q.parseWhole(); e == nil {
			return y, nil
		}
	}
	return x, err
}

// parseAbsolute reads an expression that needs no reference, which tells by having one value with two.
func parseAbsolute(s string) (Timex, error) {
	x, err := ParseTimex(s, early)
	y, errLate := ParseTimex(s, late)
	switch {
	case err != nil && errLate != nil:
		return Timex{}, err
	case x.Value != y.Value:
		return Timex{}, &TimexError{s, 0, ErrNeedsRef}
	}
	return x, nil
}

// plain tells whether s has letters, and none with a diacritic.
func plain(s string) bool {
	letter := false
	for _, r := range s {
		switch {
		case r < utf8.RuneSelf:
			letter = letter || byteClass[r] == classLetter
		case unicode.IsLetter(r), unicode.IsMark(r):
			return false
		}
	}
	return letter
}

// parseWhole reads the text as one expression.
func (p *finder) parseWhole() (Timex, error) {
	start := p.leadIn()
	furthest := start
	for kind := range looseKinds + int(formKinds) {
		m := &p.members[0]
		*m = member{}
		j := p.readLoose(kind, start, &m.node)
		if j == 0 {
			continue
		}
		p.finishNode(&m.node)
		p.count = 1
		p.span(&m.node, start, j)
		j = p.chain(j)
		furthest = max(furthest, j)
		if !p.atEnd(j) || p.count > 1 {
			continue
		}
		p.completeList()
		p.nextHour(m)
		x, ok := p.resolveMember(m)
		if !ok && m.given(hasLunar) && !m.given(anyMonth) {
			continue // "ngày 15 âm lịch", of which month
		}
		if !ok {
			return Timex{}, &TimexError{p.text, x.Start, ErrImpossible}
		}
		return x, nil
	}
	err := ErrNotTimex
	if p.impossible(start) {
		err, furthest = ErrImpossible, start
	}
	return Timex{}, &TimexError{p.text, min(p.tok(furthest).start, len(p.text)), err}
}

// nextHour places a time of day that names its part of the day, "7 giờ sáng", on the day after the reference's where it has passed.
func (p *finder) nextHour(m *member) {
	if m.interval || m.kind != nodeDate || m.given(anyDate) || !m.given(hasClock) || !m.given(hasPod) || m.zoned || m.hour*60+m.min >= p.ref.minutes {
		return
	}
	m.set(hasDayRel)
	m.relDay = 1
}

// finishNode makes a date that is repeated a set.
func (p *finder) finishNode(n *node) {
	if n.kind == nodeDate && n.given(hasSetUnit) {
		n.kind = nodeSet
	}
}

// leadIns are the words that may stand before an expression without being a part of it, separated by "|".
const leadIns = "ngày lễ|dịp lễ|lễ|vào|lúc|hồi|khoảng|từ|trong|vòng|ngay|ít hơn|nhiều hơn|hơn|gần|đúng|chừng|độ|tầm|dịp|kể|suốt|dưới|trên|ngót|giai đoạn|nhiệm kỳ|niên khóa|" +
	"năm học|at|on"

// leadIn gives the first token that is no such word.
func (p *finder) leadIn() int {
	i := 0
	for p.tok(i).isMark('(') {
		i++
	}
	for p.tok(i).kind == tokenWord {
		j := p.isLeadIn(i)
		if j == 0 {
			break
		}
		i = j
	}
	return i
}

// isLeadIn gives the token behind a lead-in at token i that something follows, or 0. "gần đây" and "ngày" are none.
func (p *finder) isLeadIn(i int) int {
	t, u := p.tok(i), p.tok(i+1)
	now := t.is(wFrom) && u.is(wNay) && !p.tok(i+2).is(wUntil, wToi, wCho)
	if t.is(wGan) && u.is(wDay) || now {
		return 0
	}
	for words := range strings.SplitSeq(leadIns, "|") {
		if j := p.phrase(i, words); j > 0 && p.tok(j).kind != tokenEnd && !(t.is(wNgay) && j == i+1) {
			return j
		}
	}
	return 0
}

// spells tells whether token i is the word w.
func (p *finder) spells(i int, w string) bool {
	t := p.tok(i)
	if t.key == 0 {
		return false
	}
	_, key, _ := p.lexicon.scanWord(w, 0)
	if p.spelling != spellingFull {
		key = bareKey(key)
	}
	return key == t.key
}

// atEnd tells whether nothing but a closing mark follows.
func (p *finder) atEnd(i int) bool {
	for p.tok(i).isMark('.') || p.tok(i).isMark(')') {
		i++
	}
	return p.tok(i).kind == tokenEnd
}

// impossible tells whether the text reads like a date by number whose day or month does not exist.
func (p *finder) impossible(i int) bool {
	if p.tok(i).is(wNgay) {
		i++
	}
	d, sep, m := p.tok(i), p.tok(i+1), p.tok(i+2)
	if d.kind != tokenNumber || d.digits > 2 || m.kind != tokenNumber || m.digits > 2 || m.num >= 1 && m.num <= 12 && validDay(d.num, m.num) {
		return false
	}
	return sep.is(wThang) || (sep.isMark('/') || sep.isMark('-')) && p.tok(i+3).isMark(sep.mark) && p.tok(i+4).digits == 4
}

// looseKinds is the number of the kinds that only whole expressions have.
const looseKinds = 7

// readLoose reads one of the kinds that only whole expressions have or, from looseKinds on, one that running text has too.
func (p *finder) readLoose(kind, i int, n *node) int {
	switch kind {
	case 0:
		return p.holidayForm(i, n)
	case 1:
		return p.stampForm(i, n)
	case 2:
		return p.englishForm(i, n)
	case 3:
		return p.presentForm(i, n)
	case 4:
		return p.firstDayForm(i, n)
	case 5:
		return p.firstMonthForm(i, n)
	case 6:
		return p.weekNumberForm(i, n)
	}
	return p.readForm(formKind(kind-looseKinds), i, n)
}

// A holiday is a day with a name.
type holiday struct {
	names      string // separated by "|", without "ngày" and "lễ"
	day, month int
	lunar      bool
}

// holidayTable lists the holidays by their names; a name stands before the shorter ones that it begins with. Tết Nguyên đán is the first day
// of the lunar year.
var holidayTable = [...]holiday{
	{"tết nguyên đán|tết âm lịch|tết ta|tết cả", 1, 1, true},
	{"giỗ tổ hùng vương|giỗ tổ", 10, 3, true},
	{"tết trung thu|rằm trung thu|trung thu", 15, 8, true},
	{"tết nguyên tiêu|nguyên tiêu", 15, 1, true},
	{"tết đoan ngọ|đoan ngọ", 5, 5, true},
	{"tết hàn thực|hàn thực", 3, 3, true},
	{"vu lan", 15, 7, true},
	{"đại lễ phật đản|phật đản", 15, 4, true},
	{"tết ông công ông táo|tết ông táo|ông công ông táo|ông táo", 23, 12, true},
	{"tết dương lịch|tết tây", 1, 1, false},
	{"thành lập đảng cộng sản việt nam|thành lập đảng", 3, 2, false},
	{"lễ tình nhân|tình nhân|valentine", 14, 2, false},
	{"thầy thuốc việt nam|thầy thuốc", 27, 2, false},
	{"quốc tế phụ nữ", 8, 3, false},
	{"thành lập đoàn thanh niên cộng sản hồ chí minh|thành lập đoàn", 26, 3, false},
	{"giải phóng thủ đô", 10, 10, false},
	{"giải phóng miền nam thống nhất đất nước|giải phóng miền nam|thống nhất đất nước|thống nhất|giải phóng", 30, 4, false},
	{"quốc tế lao động", 1, 5, false},
	{"chiến thắng điện biên phủ", 7, 5, false},
	{"chiến thắng", 30, 4, false},
	{"quốc tế thiếu nhi", 1, 6, false},
	{"báo chí cách mạng việt nam", 21, 6, false},
	{"gia đình việt nam", 28, 6, false},
	{"thương binh liệt sĩ|thương binh liệt sỹ", 27, 7, false},
	{"cách mạng tháng tám", 19, 8, false},
	{"quốc khánh|độc lập", 2, 9, false},
	{"doanh nhân việt nam", 13, 10, false},
	{"phụ nữ việt nam", 20, 10, false},
	{"halloween|hallowen", 31, 10, false},
	{"nhà giáo việt nam|nhà giáo", 20, 11, false},
	{"văn hóa việt nam", 24, 11, false},
	{"toàn quốc kháng chiến", 19, 12, false},
	{"thành lập quân đội nhân dân việt nam", 22, 12, false},
	{"đêm giáng sinh|đêm noel", 24, 12, false},
	{"giáng sinh|noel", 25, 12, false},
	{"tết", 1, 1, true},
}

// holidayForm reads the name of a holiday, with the year or the day of Tết: "Giao thừa Tết Nguyên Đán", "ngày quốc khánh năm 2010".
func (p *finder) holidayForm(i int, n *node) int {
	if p.tok(i).is(wNgay) {
		i++
	}
	if p.spells(i, "lễ") {
		i++
	}
	for _, h := range holidayTable {
		for name := range strings.SplitSeq(h.names, "|") {
			if j := p.phrase(i, name); j > 0 {
				return p.holidayYear(j, n, h)
			}
		}
	}
	return 0
}

// phrase reads words, and gives the token behind them or 0. A comma or a dash may stand between two words.
func (p *finder) phrase(i int, words string) int {
	start := i
	for w := range strings.FieldsSeq(words) {
		if i > start && (p.tok(i).isMark(',') || p.tok(i).isMark('-')) {
			i++
		}
		if !p.spells(i, w) {
			return 0
		}
		i++
	}
	return i
}

// holidayYear makes n the holiday of the year that follows, or of the reference's year. The day itself may stand behind its name.
func (p *finder) holidayYear(i int, n *node, h holiday) int {
	if j := p.dayMonth(i, n); j > 0 {
		if n.day != h.day || n.month != h.month {
			return 0
		}
		i = j
	}
	n.set(hasDay | hasMonth)
	n.day, n.month = h.day, h.month
	if h.lunar {
		n.set(hasLunar)
	}
	j := p.yearPart(i, n)
	if k := p.yearName(p.skipYearWord(j), n); k > 0 {
		j = k
	} else if h.lunar && h.month == 12 { // before the Tết of the year
		n.has = n.has&^hasMonth | hasTet
	}
	if !n.given(anyYear) {
		n.set(hasYearRel)
	}
	return j
}

// skipYearWord skips "năm".
func (p *finder) skipYearWord(i int) int {
	if p.tok(i).is(wNam) {
		return i + 1
	}
	return i
}

// stampForm reads a date and, after it, a time of day: "9 tháng 1 năm 2020 18:03:05", "hôm qua lúc 7 giờ", "T5, 9 Thg 01 2020 18:03",
// "11/01/1987 12:13".
func (p *finder) stampForm(i int, n *node) int {
	j := p.day(i, n, true)
	if j == 0 {
		j = p.moment(i, n, true) // "tối mai lúc 8 giờ"
	}
	if j == 0 {
		j = p.daysAway(i, n)
	}
	if j == 0 || n.given(hasClock) {
		return 0
	}
	if t := p.tok(j); t.is(wT) && t.glued && p.isoTime(j+1) {
		j++
	}
	for p.tok(j).isMark(',') || p.tok(j).is(wVao) || p.spells(j, "lúc") || p.tok(j).isMark('|') || p.tok(j).isMark('-') && n.onlyDay() {
		j++
	}
	k := p.clock(j, n)
	if k == 0 {
		k = p.halfPast(j, n)
	}
	if k == 0 {
		if l := p.podWords(j, n); l > 0 {
			return l
		}
		return 0
	}
	if l := p.podWords(k, n); l > 0 {
		k = l
	}
	if n.given(hasPod) {
		n.hour = hourOf(n.hour, n.pod)
	}
	return p.zoneSuffix(k, n)
}

// daysAway reads "3 ngày trước" and "2 tuần nữa", which a time of day may follow.
func (p *finder) daysAway(i int, n *node) int {
	j := p.amountForm(i, n)
	if a := n.amount; j == 0 || !n.given(hasOffset) || a.hours+a.minutes+a.seconds > 0 {
		return 0
	}
	return j
}

// halfPast reads "năm rưỡi" at the end, behind a part of the day that n has: "chiều nay lúc năm rưỡi".
func (p *finder) halfPast(i int, n *node) int {
	hour, j := p.number(i)
	if j == 0 || hour < 1 || hour > 12 || !n.given(hasPod) || !p.tok(j).is(wRuoi) || !p.atEnd(j+1) {
		return 0
	}
	n.set(hasClock)
	n.hour, n.min = hour, 30
	return j + 1
}

// isoTime tells whether "18:03" is at token i.
func (p *finder) isoTime(i int) bool {
	return p.tok(i).digits == 2 && p.tok(i).glued && p.tok(i+1).isMark(':')
}

// zoneSuffix reads "GMT+7", "(theo giờ GMT)", "giờ Việt Nam", "UTC", "Z" or "+07:00" after a time of day, and gives i if none follows.
func (p *finder) zoneSuffix(i int, n *node) int {
	j := i
	for p.tok(j).isMark('(') {
		j++
	}
	opened := j > i
	if p.tok(j+1).is(wGio) && p.spells(j, "theo") {
		j++
	}
	if p.tok(j).is(wGio) && p.tok(j+1).is(wZone) {
		j++
	}
	switch t := p.tok(j); {
	case t.is(wUTC) && t.glued:
		n.zoned = true
		return j + 1
	case t.is(wZone):
		n.zone, n.zoned = 60*int(t.val), true
		j++
		return p.closed(opened, max(j, p.zoneOffset(j, n)))
	case p.hanoiTime(j) > 0:
		n.zone, n.zoned = hanoi, true
		return p.closed(opened, p.hanoiTime(j))
	case t.glued, p.tok(j+1).digits == 4 && t.isMark('+'):
		return max(i, p.zoneOffset(j, n))
	}
	return i
}

// closed skips the bracket behind a zone where one was opened before it.
func (p *finder) closed(opened bool, i int) int {
	if opened && p.tok(i).isMark(')') {
		return i + 1
	}
	return i
}

// hanoiTime gives the token behind "giờ Việt Nam", "giờ VN" or "giờ Hà Nội" at token i, or 0.
func (p *finder) hanoiTime(i int) int {
	switch {
	case !p.tok(i).is(wGio):
	case p.spells(i+1, "vn"):
		return i + 2
	case p.spells(i+1, "việt") && p.spells(i+2, "nam"), p.spells(i+1, "hà") && p.spells(i+2, "nội"):
		return i + 3
	}
	return 0
}

// zoneOffset reads "+7", "+0700" or "-03:30", and gives 0 if none follows.
func (p *finder) zoneOffset(i int, n *node) int {
	sign, h, min := p.tok(i), p.tok(i+1), p.tok(i+3)
	if !(sign.isMark('+') || sign.isMark('-')) || h.kind != tokenNumber || !h.glued {
		return 0
	}
	minutes, next := h.num*60, i+2
	switch {
	case h.digits == 4:
		minutes = h.num/100*60 + h.num%100
	case p.tok(next).isMark(':') && min.within(2, 0, 59):
		minutes += min.num
		next += 2
	}
	if minutes > 14*60 {
		return 0
	}
	if sign.isMark('-') {
		minutes = -minutes
	}
	n.zone, n.zoned = minutes, true
	return next
}

// presentForm reads "bây giờ", "hiện tại" and "lúc này" as the minute of the reference: who types one of them asks for a time.
func (p *finder) presentForm(i int, n *node) int {
	t, u := p.tok(i), p.tok(i+1)
	if !(t.is(wBay) && u.is(wGio) || t.is(wHien) && u.is(wTai) || t.is(wPhut) && u.is(wThis) || t.is(wThis)) {
		return 0
	}
	if p.spelling != spellingFull && !p.atEnd(i+2) {
		return 0 // "bay gio toi nay" is seven this evening
	}
	n.set(hasOffset)
	n.amount.minutes, n.unit = 0, unitMinute
	if t.is(wThis) {
		return i + 1
	}
	return i + 2
}

// firstDayForm reads "ngày đầu tiên của tháng ba", "ngày cuối cùng của năm 2019" and "7 giờ sáng thứ ba đầu tiên của tháng sau".
func (p *finder) firstDayForm(i int, n *node) int {
	i = p.timeOfDay(i, n)
	weekday, j := p.weekdayName(i)
	if j == 0 && p.tok(i).is(wNgay) {
		j = i + 1
	}
	last, j := p.firstOrLast(j)
	if j == 0 {
		return 0
	}
	var whole node
	j = p.unitForm(p.skipOf(j), &whole)
	s, ok := p.resolve(&whole, nil)
	if j == 0 || whole.given(hasLunar) || !ok {
		return 0
	}
	n.set(hasDayRel)
	if n.relDay = s.firstDay() - p.ref.day; last {
		n.relDay = s.afterDay() - 1 - p.ref.day
	}
	if first := p.ref.day + n.relDay; weekday > 0 && last {
		n.relDay -= floorMod(weekdayOf(first)-weekday, 7)
	} else if weekday > 0 {
		n.relDay += floorMod(weekday-weekdayOf(first), 7)
	}
	return j
}

// timeOfDay reads a time of day and a part of the day, and gives i if none is there.
func (p *finder) timeOfDay(i int, n *node) int {
	if j := p.clock(i, n); j > 0 {
		i = j
	}
	if j := p.podWords(i, n); j > 0 {
		n.hour = hourOf(n.hour, n.pod)
		i = j
	}
	return i
}

// firstOrLast reads "đầu tiên" or "cuối cùng", and gives 0 where token i is 0 or begins neither.
func (p *finder) firstOrLast(i int) (last bool, next int) {
	switch {
	case i == 0:
	case p.tok(i).is(wDau) && p.spells(i+1, "tiên"):
		return false, i + 2
	case p.tok(i).is(wCuoi) && p.tok(i+1).is(wCung):
		return true, i + 2
	}
	return false, 0
}

// firstMonthForm reads "tháng đầu tiên của năm 2018".
func (p *finder) firstMonthForm(i int, n *node) int {
	if !p.tok(i).is(wThang) {
		return 0
	}
	last, j := p.firstOrLast(i + 1)
	if j == 0 {
		return 0
	}
	n.set(hasMonth)
	if n.month = 1; last {
		n.month = 12
	}
	return p.yearForm(p.skipOf(j), n)
}

// weekNumberForm reads the number of a week of ISO 8601: "tuần 6 năm 2010", "tuần thứ 6 của năm 2010", "2010-W06".
func (p *finder) weekNumberForm(i int, n *node) int {
	year, week, next := p.tok(i), p.tok(i+3), i+4
	if iso := p.tok(i+1).isMark('-') && p.spells(i+2, "w") && week.glued && week.digits == 2; !iso {
		if i++; !p.tok(i - 1).is(wTuan) {
			return 0
		}
		if p.tok(i).is(wThu) {
			i++
		}
		week, next = p.tok(i), p.skipOf(i+1)
		if next == i+1 && p.tok(next).isMark(',') {
			next++
		}
		next = p.skipYearWord(next) + 1
		year = p.tok(next - 1)
	}
	if !p.isYear(year) || !week.within(2, 1, 53) {
		return 0
	}
	s := stamp{unit: unitWeek, year: year.num, month: week.num}
	if weekStamp(s.firstDay()).year != s.year {
		return 0 // most years have no week 53
	}
	n.set(hasWeekRel)
	n.relWeek = floorQuo(s.firstDay()-p.ref.day+weekdayOf(p.ref.day)-1, 7)
	return next
}

// englishForm reads "9 January 2020", "January 9, 2020", "Thu, 9 Jan 2020".
func (p *finder) englishForm(i int, n *node) int {
	if p.tok(i).has(fDayEn) {
		if i++; p.tok(i).isMark(',') {
			i++
		}
	}
	month, day, year := p.tok(i), p.tok(i+1), i+2
	if !month.has(fMonthEn) {
		month, day = day, month
	}
	if !month.has(fMonthEn) || day.kind != tokenNumber || day.digits > 2 || !validDay(day.num, int(month.val)) {
		return 0
	}
	if p.tok(year).isMark(',') {
		year++
	}
	if !p.isYear(p.tok(year)) {
		return 0
	}
	n.set(hasDay | hasMonth | hasYear)
	n.day, n.month, n.year = day.num, int(month.val), p.tok(year).num
	if k := p.clock(year+1, n); k > 0 {
		return p.zoneSuffix(k, n)
	}
	return year + 1
}
