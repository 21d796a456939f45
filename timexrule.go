package vietnews

// moment reads a time of day, a part of the day and a day, each of them optional: "8h30 tối 9-1", "sáng mai", "thứ Hai, 27-5". It gives
// the next token, or 0. Dates without "ngày" count where bare is set or a time stands before them.
func (p *finder) moment(i int, n *node, bare bool) int {
	j := i
	if k := p.clock(j, n); k > 0 {
		j = p.exactly(k)
	}
	if k := p.podWords(j, n); k > 0 {
		j = k
		if n.given(hasClock) {
			n.hour = hourOf(n.hour, n.pod)
		}
		if k := p.podDeictic(j, n); k > 0 {
			return p.suffix(k, n)
		}
	}
	if j == i {
		return p.day(i, n, bare)
	}
	j = p.clockMarks(j, n)
	if k := p.day(j, n, true); k > 0 {
		return k
	}
	if k := p.zonedDay(j, n); k > 0 {
		return k
	}
	comma := p.tok(j).isMark(',') || p.loose && n.onlyClock() && (p.tok(j).isMark('-') || p.tok(j).isMark('|'))
	if t := p.tok(j + 1); comma && (t.has(fUnit) || t.is(wThu, wHom) || p.loose && t.kind == tokenNumber) {
		if k := p.day(j+1, n, true); k > 0 && n.given(hasDay) {
			return k
		}
	}
	return p.setSuffix(j, n)
}

// zonedDay reads in running text what a page prints behind a time of day: a zone, a mark and a date, "18:03 (GMT+7) - 09/01/2020". Without
// a zone the date must be a whole one, for a dash joins two times too. It gives 0 if none follows; a zone without a date is no part of the
// expression.
func (p *finder) zonedDay(i int, n *node) int {
	t := p.tok(i)
	marked := t.isMark('(') || t.isMark(',') || t.isMark('|') || t.isMark('-') || t.isMark('+')
	if p.loose || !n.given(hasClock) || !marked && t.word == wNone {
		return 0
	}
	dated := *n
	j := p.zoneSuffix(i, &dated)
	zoned := j > i
	if t := p.tok(j); t.isMark(',') || t.isMark('-') || t.isMark('|') {
		j++
	}
	if j == i {
		return 0
	}
	k := p.day(j, &dated, true)
	if k == 0 || !dated.given(hasDay) || !zoned && !dated.given(hasYear) {
		return 0
	}
	if dated.zone == hanoi {
		dated.zone, dated.zoned = 0, false // as every time of running text
	}
	*n = dated
	return k
}

// refuses tells whether a time of day from token i to j of running text is one of a day that does not exist, or of a zone that is not
// known. Nothing of such a day is read, and of the zone's time its day alone. A known zone becomes that of a time that has its day.
func (p *finder) refuses(i, j int, n *node) bool {
	if !n.given(anyDate) {
		if p.refused = p.impossibleDay(j); p.refused > 0 {
			return true
		}
	}
	zoned := clockParts{zone: hanoi}
	if n.zoned || p.zoneBehind(j, &zoned) && zoned.zone == hanoi {
		return false
	}
	if zoned.zoned && n.given(anyDate) {
		n.zone, n.zoned = zoned.zone, true
		return false
	}
	p.refused = p.tok(p.clock(i, &node{}) - 1).end
	return true
}

// impossibleDay gives the byte offset behind the day at token i that no calendar has, "ngày 31/4", and 0 if there is none. Without "ngày"
// it must be written so that it can be nothing else.
func (p *finder) impossibleDay(i int) (end int) {
	if p.tok(i).isMark(',') {
		i++
	}
	named := p.tok(i).is(wNgay)
	if named {
		i++
	}
	d, sep, m := p.tok(i), p.tok(i+1), p.tok(i+2)
	worded := sep.is(wThang)
	digits := sep.joins() && m.glued && (named || sep.isMark('/') && d.within(2, 29, 39) && m.within(2, 1, 12))
	if !d.within(2, 0, 99) || !m.within(2, 0, 99) || !worded && !digits || m.within(2, 1, 12) && validDay(d.num, m.num) {
		return 0
	}
	year := i + 3
	if t := p.tok(year); t.is(wNam) || t.joins() {
		year++
	}
	if p.isYear(p.tok(year)) {
		return p.tok(year).end
	}
	return m.end
}

// zoneBehind reads the zone that stands behind a time of day at token i, "(UTC)", "giờ Việt Nam", ", theo giờ Mỹ", and tells whether it is
// known; with none it is. The zone is no part of the expression.
func (p *finder) zoneBehind(i int, c *clockParts) (known bool) {
	if p.tok(i).isMark(',') {
		i++
	}
	if p.tok(i).isMark('(') {
		i++
	}
	if p.tok(i).is(wTheo) {
		i++
	}
	t, u := p.tok(i), p.tok(i+1)
	if t.is(wGio) && u.is(wZone) {
		i, t = i+1, u
	}
	switch {
	case t.is(wZone), p.hanoiTime(i) > 0:
		var n node
		p.zoneSuffix(i, &n)
		c.zone, c.zoned = n.zone, n.zoned
	case t.is(wForeign), t.is(wGio) && !t.title && u.kind == tokenWord && (u.title || p.spells(i+1, "địa") || p.spells(i+1, "miền")):
		return false
	}
	return true
}

// clockMarks reads "đúng", "tròn" and the zone after a time of day in a whole expression, and gives i if none follows. The offset of a zone
// counts after its name alone, for "8:00-10:00" is an interval.
func (p *finder) clockMarks(i int, n *node) int {
	if !p.loose || !n.given(hasClock) {
		return i
	}
	i = p.exactly(i)
	if t := p.tok(i); t.is(wZone) || t.is(wUTC) && t.glued || t.isMark('(') && p.tok(i+1).is(wZone) {
		return p.zoneSuffix(i, n)
	}
	return i
}

// exactly skips "đúng" or "tròn" after a time of day in a whole expression.
func (p *finder) exactly(i int) int {
	if p.loose && (p.tok(i).is(wExact) || p.spells(i, "tròn")) {
		return i + 1
	}
	return i
}

// podWords reads a part of the day: "sáng", "rạng sáng", "chiều tối", "nửa đêm", with "đầu giờ" or "cuối giờ" before it.
func (p *finder) podWords(i int, n *node) int {
	if p.tok(i).is(wDau, wCuoi) && p.tok(i+1).is(wGio) {
		i += 2
	} else if p.loose && p.tok(i).is(wBuoi) {
		i++
	}
	t, u := p.tok(i), p.tok(i+1)
	if !t.has(fPod) {
		return p.ledPod(i, n)
	}
	n.pod = pod(t.val)
	next := i + 1
	switch {
	case u.is(wSom, wMuon):
		next++
	case u.has(fPod) && (n.pod == podAfternoon || pod(u.val) == podNight):
		n.pod = pod(u.val)
		next++
	}
	n.set(hasPod)
	return next
}

// ledPod reads "rạng sáng", "xế chiều" and "nửa đêm".
func (p *finder) ledPod(i int, n *node) int {
	t, u := p.tok(i), p.tok(i+1)
	if !u.has(fPod) {
		return 0
	}
	switch part := pod(u.val); {
	case t.is(wRang), t.is(wNua) && part == podNight, p.loose && t.is(wGiua):
		n.pod = part
	case t.is(wXe):
		n.pod = podAfternoon
	default:
		return 0
	}
	n.set(hasPod)
	return i + 2
}

// podDeictic reads "nay", "qua" or "mai" after a part of the day.
func (p *finder) podDeictic(i int, n *node) int {
	t := p.tok(i)
	switch {
	case t.is(wNay):
		n.relDay = 0
	case t.is(wQua) && !p.tok(i+1).is(wNgay):
		n.relDay = -1
	case t.is(wMai) && !t.title:
		n.relDay = 1
	case t.is(wKia):
		n.relDay = 2
	default:
		return 0
	}
	n.set(hasDayRel)
	return i + 1
}

// clock reads a time of day: "18h03", "3g", "20 giờ 23 phút", "3 giờ rưỡi", "11 giờ kém 15", "18:03:05".
func (p *finder) clock(i int, n *node) int {
	hour, next := p.clockHour(i)
	if next == 0 || hour > 24 || p.tok(i).digits > 2 {
		return 0
	}
	min, sec, k := p.clockMinutes(i, next)
	if k == 0 {
		return 0
	}
	if s, l := p.secondWords(k); l > 0 {
		sec, k = s, l
	}
	total := hour*60 + min
	if total < 0 || total*60+max(sec, 0) > 24*60*60 {
		return 0
	}
	n.set(hasClock)
	n.hour, n.min, n.sec, n.seconds, n.colon = total/60, total%60, max(sec, 0), sec >= 0, p.tok(next).isMark(':')
	return p.meridiem(k, n)
}

// clockMinutes reads the mark of the hours at token i, whose number is at token number, and the minutes. Without seconds sec is -1.
func (p *finder) clockMinutes(number, i int) (min, sec, next int) {
	t, u := p.tok(number), p.tok(i)
	switch {
	case u.isMark(':') && u.glued:
		return p.colonMinutes(i)
	case u.is(wH, wG) && (!u.title || p.tok(i+1).digits == 2 || p.loose && u.is(wH)):
		min, next = p.minutes(i+1, true)
	case u.is(wGio):
		min, next = p.minutes(i+1, false)
	case p.loose && u.is(wAM, wPM) && t.within(2, 1, 12):
		next = i // "3CH", which meridiem reads
	case u.is(wRuoi) && p.tok(i+1).has(fPod) && (t.kind == tokenWord || p.loose):
		min, next = 30, i+1
	}
	return min, -1, next
}

// clockHour reads the number before "giờ", "h", "g" or a colon.
func (p *finder) clockHour(i int) (hour, next int) {
	t := p.tok(i)
	if t.kind == tokenNumber {
		return t.num, i + 1
	}
	if p.tok(i).has(fNumeral) || t.is(wMuoiTen, wHam) {
		if hour, next = p.numberWords(i); next > 0 && p.tok(next).is(wGio) {
			return hour, next
		}
		if next > 0 && p.tok(next).is(wRuoi) && p.tok(next+1).has(fPod) {
			return hour, next // "năm rưỡi chiều"
		}
	}
	return 0, 0
}

// colonMinutes reads ":03" or ":03:05" from the colon on. Without seconds sec is -1.
func (p *finder) colonMinutes(i int) (min, sec, next int) {
	m := p.tok(i + 1)
	if m.digits != 2 || !m.glued || m.num > 59 {
		return 0, 0, 0
	}
	if s := p.tok(i + 3); p.tok(i+2).isMark(':') && p.tok(i+2).glued && s.digits == 2 && s.glued && s.num <= 59 {
		if p.loose && p.number1000(i+3) {
			return m.num, s.num, i + 6 // the fraction of a second has no place in a value
		}
		return m.num, s.num, i + 4
	}
	if s := p.tok(i + 3); p.tok(i+2).isMark(':') && p.tok(i+2).glued && s.glued && s.kind == tokenNumber {
		return 0, 0, 0 // "12:30:99"
	}
	return m.num, -1, i + 2
}

// minutes reads what follows the hour mark: "03", "23 phút", "rưỡi", "kém 15". Minutes to the hour are negative.
func (p *finder) minutes(i int, glued bool) (min, next int) {
	t := p.tok(i)
	switch {
	case t.is(wRuoi):
		return 30, i + 1
	case t.is(wKem, wThieu):
		return p.minutesTo(i)
	case p.loose && (t.is(wLinh) || t.is(wKhong) && p.tok(i+1).has(fNumeral) && !p.tok(i+1).is(wKhong)):
		i++
		t = p.tok(i)
	}
	m, k := p.minuteNumber(i)
	switch {
	case glued && t.glued && t.kind == tokenNumber && (m > 59 || t.digits > 2):
		return 0, 0 // "7h75"
	case k == 0 || m > 59 || t.digits > 2 || glued && t.kind != tokenNumber:
		return 0, i
	case p.minuteMark(k):
		return m, k + 1
	case glued && (t.glued || p.loose && t.digits == 2 && p.tok(k).kind != tokenWord), !glued && p.bareMinutes(t, k):
		return m, k
	}
	return 0, i
}

// minuteNumber reads the number of minutes or seconds in a time of day, which may be read as two digits: "ba bảy phút".
func (p *finder) minuteNumber(i int) (n, next int) {
	if n, next = p.twoDigits(i); next > 0 && n > 9 && n < 60 && (p.tok(next).is(wPhut) || p.loose && p.tok(next).kind == tokenEnd) {
		return n, next
	}
	return p.number(i)
}

// minuteMark tells whether token i is "phút" or, glued to a number, "p" or a prime.
func (p *finder) minuteMark(i int) bool {
	t := p.tok(i)
	return t.is(wPhut) || t.glued && (t.is(wP) || t.isMark('\''))
}

// minutesTo reads "kém 15" or "thiếu 5 phút".
func (p *finder) minutesTo(i int) (min, next int) {
	m, k := p.minuteNumber(i + 1)
	if k == 0 || m > 59 {
		return 0, i
	}
	if p.tok(k).is(wPhut) {
		k++
	}
	return -m, k
}

// bareMinutes tells whether t, before token next, can be minutes after "giờ" without "phút".
func (p *finder) bareMinutes(t *token, next int) bool {
	return (p.loose || t.kind == tokenNumber) && t.digits != 1 && !t.is(wSauAft) && p.minutesEnd(next)
}

// minutesEnd tells whether a number before token i can be minutes although "phút" is missing, and not what is counted next.
func (p *finder) minutesEnd(i int) bool {
	t := p.tok(i)
	if t.kind == tokenMark && t.glued && p.tok(i+1).glued && p.tok(i+1).kind == tokenNumber {
		return false
	}
	if t.has(fUnit) && !t.is(wGio) {
		return t.is(wNgay) && p.tok(i+1).kind == tokenNumber
	}
	return !t.has(fMeasure) && !t.is(wGio)
}

// secondWords reads "5 giây" or, glued to minutes, "5s".
func (p *finder) secondWords(i int) (sec, next int) {
	s, k := p.number(i)
	if k == 0 || s > 59 {
		return 0, 0
	}
	if t := p.tok(k); t.has(fUnit) && unit(t.val) == unitSecond || p.loose && t.is(wS) && t.glued {
		return s, k + 1
	}
	return 0, 0
}

// meridiem reads SA, CH, AM or PM after a time of day. In running text it must be in capitals.
func (p *finder) meridiem(i int, n *node) int {
	t := p.tok(i)
	if !t.is(wAM, wPM) || !t.upper && !p.loose {
		return i
	}
	n.set(hasMeridiem)
	switch {
	case t.is(wPM) && n.hour < 12:
		n.hour += 12
	case t.is(wAM) && n.hour == 12:
		n.hour = 0
	}
	return i + 1
}

// day reads a day: "hôm qua", "thứ Hai tuần tới", "ngày 9-1", "mùng 3 Tết", "cùng ngày". Dates that begin with a number count if bare is
// set, if they have a year of four digits, or where the text around tells, which is looked at last.
func (p *finder) day(i int, n *node, bare bool) int {
	kinds := p.dayKindsAt(i, n)
	if kinds == 0 {
		return 0
	}
	saved := *n
	for kind := dayKind(1); kind <= kinds; kind <<= 1 {
		if kinds&kind == 0 {
			continue
		}
		if j := p.readDay(kind, i, n, bare); j > 0 {
			return j
		}
		*n = saved
	}
	return 0
}

// A dayKind is a kind of day, or a set of them. The kinds are in the order in which they are tried.
type dayKind uint8

const (
	dayWeekday dayKind = 1 << iota
	dayDeictic
	dayLunar
	dayEvery
	dayDate
	dayAny = 1<<iota - 1
)

// dayKindsAt gives the kinds of day that may begin at token i: few words begin one, and few of them more than one.
func (p *finder) dayKindsAt(i int, n *node) (kinds dayKind) {
	t := p.tok(i)
	switch {
	case p.loose && (t.kind == tokenNumber || t.word != wNone || t.flags != 0):
		return dayAny
	case p.loose, t.kind == tokenWord && t.word == wNone && !t.has(fNumeral):
		return 0
	case t.is(wCung):
		return dayDeictic
	case t.is(wNgay, wHom):
		kinds, i = dayDeictic, i+1
		t = p.tok(i)
	case t.is(wEach, wHang, wGoods) && n.given(hasClock|hasPod):
		return dayEvery
	}
	switch {
	case t.kind == tokenNumber && !p.tok(i+1).is(wTet):
		kinds |= dayDate
	case t.kind == tokenNumber, t.has(fNumeral), t.is(wMuoiTen, wHam, wMung):
		kinds |= dayLunar | dayDate
	case t.is(wRam, wGiao):
		kinds |= dayLunar
	case t.is(wThu, wChu, wChua):
		kinds |= dayWeekday
	}
	return kinds
}

// readDay reads one kind of day.
func (p *finder) readDay(kind dayKind, i int, n *node, bare bool) int {
	switch kind {
	case dayWeekday:
		return p.weekdayForm(i, n)
	case dayDeictic:
		return p.deicticForm(i, n)
	case dayLunar:
		return p.lunarForm(i, n)
	case dayEvery:
		return p.everyForm(i, n)
	}
	return p.dateForm(i, n, bare)
}

// everyForm reads "hằng ngày" or "mỗi thứ Bảy" after a time or part of the day.
func (p *finder) everyForm(i int, n *node) int {
	if !n.given(hasClock|hasPod) || !p.tok(i).is(wEach, wHang, wGoods) {
		return 0
	}
	if p.tok(i).is(wEach) {
		if j := p.weekdayForm(i+1, n); j > 0 {
			n.set(hasSetUnit)
			n.setUnit = unitWeek
			return j
		}
	}
	j := p.setSuffix(i, n)
	if j == i {
		return 0
	}
	return j
}

// weekdayName reads "thứ Hai", "thứ 2", "chủ nhật", "chúa nhật" and gives the ISO weekday.
func (p *finder) weekdayName(i int) (weekday, next int) {
	t, u := p.tok(i), p.tok(i+1)
	switch {
	case t.is(wThu, wChu, wChua):
		if weekday = weekdayOfWords(t, u); weekday > 0 && !p.number1000(i+1) {
			return weekday, i + 2
		}
	case p.loose:
		return p.shortWeekday(i)
	}
	return 0, 0
}

// weekdayOfWords gives the ISO weekday that two words name, or 0.
func weekdayOfWords(t, u *token) int {
	d := u.num
	if u.has(fNumeral) && !u.is(wMotDay) {
		d = u.digit()
	}
	switch {
	case t.is(wThu) && d >= 2 && d <= 7 && u.digits <= 1:
		return d - 1
	case t.is(wChu, wChua) && u.is(wNhat):
		return 7
	}
	return 0
}

// shortWeekday reads "T2" to "T7", "CN" and the English names.
func (p *finder) shortWeekday(i int) (weekday, next int) {
	t, u := p.tok(i), p.tok(i+1)
	switch {
	case t.is(wCN):
		return 7, i + 1
	case t.is(wT) && u.glued && u.within(1, 2, 7), !u.glued && u.within(1, 2, 7) && p.spells(i, "th"):
		return u.num - 1, i + 2
	case t.has(fDayEn):
		return int(t.val), i + 1
	}
	return 0, 0
}

// weekdayForm reads a weekday with the date or the week that it belongs to.
func (p *finder) weekdayForm(i int, n *node) int {
	start := i
	if p.tok(i).is(wHom, wNgay) {
		i++
	}
	weekday, j := p.weekdayName(i)
	if j == 0 {
		return p.weekFirst(i, n)
	}
	n.set(hasWeekday)
	n.weekday = weekday
	k := j
	if p.tok(k).isMark(',') || p.loose && p.tok(k).isMark('(') {
		k++
	}
	date := node{has: n.has &^ hasWeekday}
	if l := p.weekdayDate(k, &date); l > 0 && date.given(hasDay) {
		pods, clock := n.pod, *n
		*n = date
		n.set(hasWeekday)
		n.weekday = weekday
		n.pod, n.clockParts = pods, clock.clockParts
		return l
	}
	if l := p.weekOf(j, n); l > 0 {
		return p.setSuffix(l, n)
	}
	if l := p.toward(j, n); l > j {
		return p.only(l, !p.ordinal(start, i, j, n))
	}
	if l := p.setSuffix(j, n); l > j {
		return l
	}
	if !p.weekdayOK(start, i, j, n) || p.tok(j).is(wCuoi) && p.tok(j+1).is(wCung) || p.spells(j+1, "tiên") {
		return 0 // "thứ Sáu cuối cùng của mỗi tháng" is no one Friday
	}
	return j
}

// weekFirst reads "tuần sau thứ ba", which is spoken for "thứ ba tuần sau", in a whole expression.
func (p *finder) weekFirst(i int, n *node) int {
	if !p.loose {
		return 0
	}
	j := p.weekOf(i, n)
	if j == 0 {
		return 0
	}
	if p.tok(j).isMark(',') || p.tok(j).is(wVao) {
		j++
	}
	weekday, next := p.weekdayName(j)
	n.set(hasWeekday)
	n.weekday = weekday
	return next
}

// weekdayDate reads the date after a weekday.
func (p *finder) weekdayDate(i int, n *node) int {
	if j := p.lunarForm(i, n); j > 0 {
		return j
	}
	return p.dateForm(i, n, true)
}

// weekdayOK tells whether "thứ ba" is Tuesday, and not "the third" or a name: it has a capital where it should, or stands after a word
// that tells.
func (p *finder) weekdayOK(start, i, j int, n *node) bool {
	if p.loose || p.relaxed || start < i && p.tok(start).is(wHom) || n.given(hasPod|hasClock) {
		return true
	}
	t, u := p.tok(i), p.tok(i+1)
	before := p.before(p.tok(start).start)
	switch {
	case start < i && !u.title && t.is(wThu) && u.kind == tokenWord:
		return false // "the second day"
	case before.has(fDateCue) && (u.title || !before.has(fAfter)), before.is(wEach):
		return true
	case t.is(wChu, wChua):
		return !p.tok(j).title
	case start == i && p.properName(t):
		return false // "quán cà phê Thứ Bảy"
	}
	return u.title && !before.is(wOnce, wNgay, wThang, wTuan, wNam) // else an ordinal
}

// ordinal tells whether "thứ ba" before "sau", "tới" and the like at token j is the third of what stands before it: "người thứ ba sau 5 giờ".
// Of these words those that lead a clause as well need more to make it Tuesday.
func (p *finder) ordinal(start, i, j int, n *node) bool {
	if p.loose || p.relaxed || start < i || !p.tok(i).is(wThu) || p.tok(i+1).title {
		return false
	}
	before := p.before(p.tok(start).start)
	leads := p.tok(j).is(wSauAft, wTruoc, wQua) && !p.weekdayOK(start, i, j, n)
	return leads || before.has(fMeasure|fRoom) && !before.has(fDateCue)
}

// weekOf reads "tuần này", "của tuần trước" after a weekday.
func (p *finder) weekOf(i int, n *node) int {
	i = p.skipOf(i)
	if !p.tok(i).is(wTuan) {
		return 0
	}
	rel, j := p.relation(i + 1)
	if j == 0 {
		return 0
	}
	n.set(hasWeekRel)
	n.relWeek = rel
	return j
}

// skipOf skips "của" in loose reading.
func (p *finder) skipOf(i int) int {
	if p.tok(i).is(wCua) && (p.loose || p.tok(i+1).has(fUnit)) {
		return i + 1
	}
	return i
}

// relations lists the words that place a unit relative to the reference.
var relations = [...]struct {
	word, second word
	rel          int
}{
	{wToi, wDay, 1}, {wThis, wNone, 0}, {wNay, wNone, 0}, {wTruoc, wNone, -1}, {wNgoai, wNone, -1}, {wQua, wNone, -1}, {wRoi, wNone, -1},
	{wVua, wQua, -1}, {wVua, wRoi, -1}, {wSauAft, wNone, 1}, {wToi, wNone, 1}, {wSap, wToi, 1}, {wKia, wNone, -2},
	{wTiep, wTheo, 1}, {wKe, wTiep, 1}, {wHien, wTai, 0}, {wHien, wNay, 0},
}

// relation reads one of them.
func (p *finder) relation(i int) (rel, next int) {
	t := p.tok(i)
	if t.kind != tokenWord || t.word == wNone {
		return 0, 0
	}
	for _, r := range relations {
		switch {
		case !t.is(r.word):
		case r.second == wNone:
			if r.rel != 0 && p.tok(i+1).is(wKhi, wDo) {
				return 0, 0
			}
			if t.is(wTruoc, wSauAft) && p.tok(i+1).is(wNuaFut) {
				return 2 * r.rel, i + 2 // "tuần trước nữa"
			}
			return r.rel, i + 1
		case p.tok(i + 1).is(r.second):
			return r.rel, i + 2
		}
	}
	return 0, 0
}

// towards lists the words after a date that choose among its years.
var towards = [...]struct {
	words [2]word
	part  parts
}{
	{[2]word{wVua, wQua}, hasLast}, {[2]word{wVua, wRoi}, hasLast}, {[2]word{wSap, wToi}, hasNext}, {[2]word{wToi, wDay}, hasNext},
	{[2]word{wToi}, hasNext},
	{[2]word{wThis}, hasThis}, {[2]word{wRoi}, hasLast}, {[2]word{wKe, wTiep}, hasNext}, {[2]word{wTiep, wTheo}, hasNext},
}

// toward reads "tới", "vừa qua" or "này" after a date, and gives i if there is none. "tới" before another date means "to".
func (p *finder) toward(i int, n *node) int {
	for _, row := range towards {
		if !p.tok(i).is(row.words[0]) {
			continue
		}
		j := i + 1
		if row.words[1] != wNone {
			if !p.tok(j).is(row.words[1]) {
				continue
			}
			j++
		}
		if row.part == hasNext && j == i+1 && (p.startsDate(j) || p.tok(j).title && !p.tok(j).upper) {
			return i
		}
		n.set(row.part)
		return j
	}
	if n.given(hasWeekday) {
		switch {
		case p.tok(i).is(wSauAft) && !p.tok(i+1).is(wKhi, wDo):
			n.set(hasNext)
			return i + 1
		case p.tok(i).is(wTruoc, wQua) && !p.tok(i+1).is(wKhi, wDo):
			n.set(hasLast)
			return i + 1
		}
	}
	return i
}

// startsDate tells whether a date seems to begin at token i.
func (p *finder) startsDate(i int) bool {
	t := p.tok(i)
	return t.kind == tokenNumber || t.has(fUnit|fPod) || t.is(wThu, wChu, wMung, wRam, wNay, wHom, wGiua, wDau, wCuoi, wHet)
}

// deictics lists the days that are counted from the reference or, if anchored, from the expression before.
var deictics = [...]struct {
	words    [3]word
	rel      int
	anchored bool
}{
	{[3]word{wHom, wNay}, 0, false}, {[3]word{wHom, wQua}, -1, false}, {[3]word{wHom, wKia}, -2, false},
	{[3]word{wHom, wSauAft}, 1, true}, {[3]word{wHom, wTruoc}, -1, true}, {[3]word{wHom, wDo}, 0, true},
	{[3]word{wNgay, wMai}, 1, false}, {[3]word{wNgay, wKia}, 2, false}, {[3]word{wNgay, wMotDay}, 2, false},
	{[3]word{wCung, wNgay}, 0, true}, {[3]word{wHom, wMai}, 1, false},
}

// deicticForm reads one of them, with or without "ngày" before "hôm".
func (p *finder) deicticForm(i int, n *node) int {
	if p.tok(i).is(wNgay) && p.tok(i+1).is(wHom) {
		i++
	}
	for _, d := range deictics {
		if !p.tok(i).is(d.words[0]) || !p.tok(i+1).is(d.words[1]) {
			continue
		}
		if d.words[1] == wMai && p.tok(i+1).title && !p.tok(i+1).upper {
			return 0
		}
		if d.words[0] == wCung && p.tok(i+2).is(wThang, wNam) {
			return 0 // "cùng ngày năm ngoái"
		}
		before := p.before(p.tok(i).start)
		if number := before.kind == tokenNumber || before.has(fNumeral); before.is(wVague, wNhung) || number && p.tok(i+1).is(wTruoc, wSauAft) {
			return 0 // "mấy hôm nay" and "3 bữa trước" count days
		}
		n.relDay = d.rel
		n.set(hasDayRel)
		if d.anchored {
			n.has = n.has&^hasDayRel | hasAnchorDay
		}
		return i + 2
	}
	if t, u := p.tok(i), p.tok(i+1); p.loose && t.is(wMai, wMotDay) && (u.kind != tokenWord || p.spells(i+1, "lúc")) {
		n.relDay = 1
		if t.is(wMotDay) {
			n.relDay = 2
		}
		n.set(hasDayRel)
		return i + 1
	}
	return 0
}

// lunarForm reads the days that only the lunar calendar names: "mùng 3 Tết", "rằm tháng Bảy", "29 Tết", "đêm giao thừa". "mùng" itself
// does not make a date lunar.
func (p *finder) lunarForm(i int, n *node) int {
	if p.tok(i).is(wNgay, wHom) {
		i++
	}
	t := p.tok(i)
	switch {
	case t.is(wRam):
		n.set(hasDay | hasLunar)
		n.day = 15
		if j := p.lunarMonth(i+1, n); j > 0 {
			return j
		}
		n.set(hasBareNum)
		if j := p.setSuffix(i+1, n); j > i+1 {
			return j
		}
		return 0
	case t.is(wGiao) && p.tok(i+1).is(wThua) && (n.given(hasPod) || p.loose):
		n.set(hasDay | hasEve | hasTet | hasLunar)
		n.day = 30
		if p.tok(i + 2).is(wTet) {
			return p.tetYear(i+3, n)
		}
		return p.tetYear(i+2, n)
	case t.is(wMung):
		return p.mung(i+1, n)
	case t.kind == tokenNumber || t.has(fNumeral) || t.is(wMuoiTen, wHam):
		return p.tetNumber(i, n)
	}
	return 0
}

// mung reads the number after "mùng" or "mồng" and what follows.
func (p *finder) mung(i int, n *node) int {
	d, j := p.number(i)
	if j == 0 || d < 1 || d > 10 {
		return 0
	}
	n.set(hasDay)
	n.day = d
	if p.tok(j).is(wTet) {
		n.tetDay()
		return p.tetYear(j+1, n)
	}
	if k := p.dayMonth(i, n); k > 0 {
		return k
	}
	return p.dayAlone(j, n)
}

// tetNumber reads "29 Tết". From 1 to 10 it must be said to be a day, for "3 Tết" may count holidays.
func (p *finder) tetNumber(i int, n *node) int {
	d, j := p.number(i)
	if j == 0 || !p.tok(j).is(wTet) || d < 1 || d > 30 {
		return 0
	}
	if day := i > 0 && p.tok(i-1).is(wNgay) || n.given(hasPod) || p.loose; d < 23 && (d > 10 || !day) {
		return 0
	}
	n.set(hasDay)
	n.day = d
	n.tetDay()
	return p.tetYear(j+1, n)
}

// tetYear reads "Nguyên đán", the name of the year and its number after "Tết".
func (p *finder) tetYear(i int, n *node) int {
	if p.tok(i).is(wNguyen) && p.tok(i+1).is(wDan) {
		i += 2
	}
	j := i
	if p.tok(j).is(wNam) {
		j++
	}
	if k := p.yearName(j, n); k > 0 {
		return k
	}
	if t := p.tok(i); t.kind == tokenNumber && t.digits == 4 && t.num >= 1000 {
		n.set(hasYear)
		n.year = t.num
		return i + 1
	}
	return p.suffix(i, n)
}

// yearName reads the can and chi of a year, and its number where it follows, which then counts.
func (p *finder) yearName(i int, n *node) int {
	t, u := p.tok(i), p.tok(i+1)
	if !t.has(fCan) || !u.has(fChi) || !p.loose && !(t.title && u.title) {
		return 0
	}
	can, chi := int(t.val), int(u.val)
	if t.is(wQuy) {
		can = 9
	}
	if p.spelling != spellingFull && chi == 0 && can%2 != 0 {
		chi = 5 // "ty" is Tý or Tỵ
	}
	if (can+chi)%2 != 0 {
		return 0
	}
	if y := p.tok(i + 2); y.kind == tokenNumber && y.digits == 4 && y.num >= 1000 {
		n.set(hasYear)
		n.year = y.num
		return i + 3
	}
	n.set(hasYearName)
	n.yearName = floorMod(6*can-5*chi, 60)
	return i + 2
}

// lunarMonth reads "tháng Giêng", "tháng 7" after a day that is lunar already.
func (p *finder) lunarMonth(i int, n *node) int {
	if !p.tok(i).is(wThang) {
		return 0
	}
	if rel, j := p.relation(i + 1); j > 0 && p.loose {
		_ = rel
		return 0
	}
	month, j := p.monthNumber(i + 1)
	if j == 0 {
		return 0
	}
	n.set(hasMonth | hasLunar)
	n.month = month
	return p.suffix(j, n)
}

// monthNumber reads the number of a month in digits or words: "3", "03", "Ba", "mười hai", "Giêng", "Chạp".
func (p *finder) monthNumber(i int) (month, next int) {
	t, u := p.tok(i), p.tok(i+1)
	switch {
	case t.is(wSauAft) && !u.is(wNam):
		return 0, 0 // without diacritics "thang sau" is the next month, but "thang sau nam 2019" June
	case t.is(wGieng):
		return 1, i + 1
	case t.is(wChap):
		return 12, i + 1
	case t.within(2, 1, 12):
		return t.num, i + 1
	case t.is(wMuoiTen) && u.has(fNumeral) && (u.val == 1 || u.val == 2) && p.monthEnds(i+2):
		return 10 + int(u.val), i + 2
	case t.is(wMuoiTen):
		return 10, i + 1
	case t.has(fNumeral) && t.val > 0 && !u.is(wMuoiTens, wTram):
		return t.digit(), i + 1
	}
	return 0, 0
}

// monthEnds tells whether token i cannot count its unit by the word before it.
func (p *finder) monthEnds(i int) bool {
	return !p.tok(i).has(fUnit) || p.tok(i).is(wNam)
}

// dateForm reads a date by number: "ngày 9-1", "9/1/2020", "9 tháng 1 năm 2020", "ngày 9".
func (p *finder) dateForm(i int, n *node, bare bool) int {
	named := p.tok(i).is(wNgay, wHom)
	if named {
		i++
	}
	switch {
	case p.loose && p.tok(i).is(wThang):
		return p.monthFirst(i+1, n)
	case named && p.tok(i).is(wMung):
		return p.mung(i+1, n)
	case p.isoDate(i):
		return p.readISO(i, n)
	}
	day, j := p.number(i)
	if j == 0 || day < 1 || day > 31 || p.tok(i).digits > 2 {
		return 0
	}
	saved := *n
	if k := p.dayMonth(i, n); k > 0 && (named || bare || p.dateAlone(i, j, k, n) || p.dateCue(i)) {
		return k
	}
	*n = saved // "3-4/11" is no 3 April
	n.set(hasDay)
	n.day = day
	return p.dayNumberForm(i, j, named, n)
}

// monthFirst reads "tháng 2 14 2010" and "Thg 02 14, 2010" from the month on, which programs print by patterns made for English.
func (p *finder) monthFirst(i int, n *node) int {
	m, d, year := p.tok(i), p.tok(i+1), i+2
	if !m.within(2, 1, 12) || !d.within(2, 1, 31) || d.glued || !validDay(d.num, m.num) {
		return 0
	}
	if p.tok(year).isMark(',') {
		year++
	}
	if y := p.tok(year); y.glued || !p.isYear(y) {
		return 0
	}
	n.set(hasDay | hasMonth | hasYear)
	n.day, n.month, n.year = d.num, m.num, p.tok(year).num
	return year + 1
}

// dayNumberForm reads what follows a day at token i that has no month: it must be named a day, or stand behind a part of the day.
func (p *finder) dayNumberForm(i, next int, named bool, n *node) int {
	digits := p.tok(i).kind == tokenNumber
	switch {
	case p.spelling != spellingFull && p.tok(i).is(wMot) && next == i+1:
		return 0 // "ngay mot" may be "ngày mốt"
	case named && (digits || p.loose):
		return p.dayAlone(next, n)
	case n.given(hasPod) && digits:
		n.set(hasBareNum)
		return p.dayAlone(next, n)
	}
	return 0
}

// dateAlone tells whether a date needs no word before it: it has a year, or the word "tháng" at token j.
func (p *finder) dateAlone(i, j, next int, n *node) bool {
	return n.given(hasYear) && n.year >= 1000 || n.given(hasYearRel) && n.day > 12 || p.tok(j).is(wThang) && p.countlessMonth(i, next, n)
}

// countlessMonth tells whether "9 tháng 10" without "ngày" is a day, and not a count before a list of months.
func (p *finder) countlessMonth(i, next int, n *node) bool {
	if p.loose || n.given(anyYear|hasLunar|hasPod|hasClock) {
		return true
	}
	before := p.before(p.tok(i).start)
	return p.tok(i).kind == tokenNumber && !p.listAhead(next) && !p.tok(next).has(fMeasure|fUnit) && !before.is(wThu) && !before.has(fAmountCue)
}

// dayAlone reads what follows a day without a month: "tháng này", "hằng tháng", "tới". A number that counts something is no day.
func (p *finder) dayAlone(i int, n *node) int {
	t := p.tok(i)
	if t.kind == tokenMark && t.glued && p.tok(i+1).glued && p.tok(i+1).kind == tokenNumber && !p.daysOfMonth(i) {
		return 0
	}
	if t.is(wThang) {
		if rel, k := p.relation(i + 1); k > 0 {
			n.set(hasMonthRel)
			n.relMonth = rel
			return k
		}
	}
	if t.is(wThang) && p.tok(i+1).kind == tokenNumber {
		return 0 // no such month
	}
	if t.has(fMeasure) || t.has(fUnit) && !t.is(wNgay, wThang) || t.has(fPod) || t.isMark('%') {
		return 0
	}
	return p.suffix(i, n)
}

// daysOfMonth tells whether "-18/6" follows at token i, the end of an interval of days.
func (p *finder) daysOfMonth(i int) bool {
	sep, m := p.tok(i+2), p.tok(i+3)
	return p.tok(i).isMark('-') && p.tok(i+1).digits <= 2 && (sep.isMark('/') || sep.isMark('.')) && sep.glued && m.kind == tokenNumber && m.glued
}

// dayMonth reads "9-1", "9/1/2020", "9.1", "9 tháng 1" from the day on.
func (p *finder) dayMonth(i int, n *node) int {
	day, j := p.number(i)
	if j == 0 || day < 1 || day > 31 {
		return 0
	}
	sep := p.tok(j)
	if p.loose && sep.isMark(',') && p.tok(j+1).is(wThang) {
		j++ // "ngày 5, tháng 2, năm 2021"
		sep = p.tok(j)
	}
	switch {
	case sep.is(wThang):
		return p.dayOfMonth(day, j+1, n)
	case p.tok(i).kind != tokenNumber || p.tok(i).digits > 2 || j != i+1:
		return 0
	case p.loose && sep.kind == tokenNumber:
		return p.spacedDate(i, 1, n)
	case p.loose && sep.between() && !(sep.glued && p.tok(j+1).glued) && p.tok(j+2).isMark(sep.mark) && p.tok(j+3).digits == 4 && !p.tok(j+4).isMark(sep.mark):
		return p.spacedDate(i, 2, n)
	}
	m := p.tok(j + 1)
	if !sep.joins() || !m.glued || !m.within(2, 1, 12) {
		return 0
	}
	n.set(hasDay | hasMonth)
	n.day, n.month = day, m.num
	return p.numericYear(j+2, sep, n)
}

// numericYear reads the year of a date in numbers from the second separator on, if there is one.
func (p *finder) numericYear(i int, sep *token, n *node) int {
	again, y := p.tok(i), p.tok(i+1)
	if !again.glued || again.kind != tokenMark || !y.glued || y.kind != tokenNumber {
		if again.isMark('%') && sep.isMark('.') || !validDay(n.day, n.month) {
			return 0
		}
		return p.suffix(i, n)
	}
	switch {
	case again.isMark(sep.mark), p.loose && again.joins() && !again.isMark('.'):
		year, ok := p.dateYear(i + 1)
		if !ok || y.digits == 2 && again.isMark('.') { // "1.10.30" is a version
			return 0
		}
		n.set(hasYear)
		n.year = year
		return p.suffix(i+2, n)
	case again.isMark('-') && p.tok(i+2).isMark(sep.mark) && p.tok(i+2).glued && p.tok(i+3).kind == tokenNumber && validDay(n.day, n.month):
		return p.suffix(i, n) // "6/11-9/11" are two dates
	case again.joins(), again.isMark(','), !validDay(n.day, n.month):
		return 0
	}
	return p.suffix(i, n)
}

// validDay tells whether some year has the day.
func validDay(day, month int) bool { return day >= 1 && day <= monthDays(2000, month) }

// dateYear reads the year of a date in digits, of four or of two.
func (p *finder) dateYear(i int) (year int, ok bool) {
	t := p.tok(i)
	if u := p.tok(i + 1); u.glued && (u.isMark('/') || u.isMark('-')) && p.tok(i+2).glued && p.tok(i+2).kind == tokenNumber {
		return 0, false
	}
	switch t.digits {
	case 4:
		return t.num, t.num > 0
	case 2:
		return fullYear(t.num), true
	}
	return 0, false
}

// spacedDate reads "21 3 1997" and "21 / 3 / 1997" in loose reading; its numbers are so many tokens apart.
func (p *finder) spacedDate(i, step int, n *node) int {
	m, y := p.tok(i+step), p.tok(i+2*step)
	if m.kind != tokenNumber || m.num < 1 || m.num > 12 || y.digits != 4 || y.num == 0 || !validDay(p.tok(i).num, m.num) {
		return 0
	}
	n.set(hasDay | hasMonth | hasYear)
	n.day, n.month, n.year = p.tok(i).num, m.num, y.num
	return p.suffix(i+2*step+1, n)
}

// dayOfMonth reads the month after "tháng": a number, or one relative to the reference.
func (p *finder) dayOfMonth(day, i int, n *node) int {
	n.set(hasDay)
	n.day = day
	month, j := p.monthNumber(i)
	if j == 0 {
		return 0
	}
	if p.tok(i).is(wGieng, wChap) {
		n.set(hasLunar)
	}
	n.set(hasMonth)
	n.month = month
	if !validDay(day, month) && !p.isLunarAhead(j) && !n.given(hasLunar) {
		return 0
	}
	return p.monthYear(j, n)
}

// isLunarAhead tells whether "âm lịch", "ÂL" or "nhuận" follows.
func (p *finder) isLunarAhead(i int) bool {
	return p.tok(i).is(wAL, wNhuan) || p.tok(i).is(wAm) && p.tok(i+1).is(wLich)
}

// isoDate tells whether "2024-03-15" begins at i.
func (p *finder) isoDate(i int) bool {
	if y := p.tok(i); y.digits != 4 || y.num == 0 {
		return false
	}
	sep, m, again, d := p.tok(i+1), p.tok(i+2), p.tok(i+3), p.tok(i+4)
	if !(sep.isMark('-') || sep.isMark('/')) || !again.isMark(sep.mark) {
		return false
	}
	if !p.loose && (m.digits != 2 || d.digits != 2) {
		return false // programs alone leave the zeros out
	}
	return sep.glued && m.glued && again.glued && d.glued && m.within(2, 1, 12) && d.within(2, 1, 31) && validDay(d.num, m.num)
}

// readISO reads it.
func (p *finder) readISO(i int, n *node) int {
	n.set(hasYear | hasMonth | hasDay)
	n.year, n.month, n.day = p.tok(i).num, p.tok(i+2).num, p.tok(i+4).num
	return i + 5
}
