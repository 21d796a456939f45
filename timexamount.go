package vietnews

// amountOf reads an amount of time: "3 ngày", "2 năm 3 tháng", "1 tiếng rưỡi", "nửa phút", "1,5 giờ".
func (p *finder) amountOf(i int, n *node) int {
	if p.tok(i).is(wNua) {
		u := p.tok(i + 1)
		if n.unit = unit(u.val); u.has(fUnit) && addHalf(&n.amount, n.unit) {
			return i + 2
		}
		return 0
	}
	count, j := p.number(i)
	if j == 0 || count > mostUnits {
		return 0
	}
	half, j := p.decimalHalf(j)
	if j == 0 || !p.namesUnit(j) {
		return 0
	}
	n.unit = p.unitOf(j)
	if n.unit == unitQuarter && !p.loose || !n.amount.add(count, n.unit) || half && !addHalf(&n.amount, n.unit) {
		return 0
	}
	return p.amountRest(j+1, n)
}

// amountRest reads what may follow the first unit of an amount: "rưỡi", smaller units, "đêm" after days.
func (p *finder) amountRest(i int, n *node) int {
	if n.unit == unitHour && p.tok(i).is(wHours) && p.tok(i+1).is(wLake) {
		i += 2 // "hai tiếng đồng hồ"
	}
	if p.tok(i).is(wRuoi) && addHalf(&n.amount, n.unit) {
		return i + 1
	}
	if k := p.moreAmount(i, n.unit, n); k > 0 {
		return k
	}
	if t := p.tok(i); p.tok(i-1).is(wH) && t.glued && t.kind == tokenNumber {
		return 0 // "7h75"
	}
	if night := p.tok(i); n.unit == unitDay && night.has(fPod) && pod(night.val) == podNight {
		return i + 1
	}
	return i
}

// mostUnits is how many of one unit an amount may have.
const mostUnits = 1e8

// decimalHalf reads ",5" after a number. Other decimals are none of the amounts that are read, and next is 0.
func (p *finder) decimalHalf(i int) (half bool, next int) {
	comma, d := p.tok(i), p.tok(i+1)
	if !comma.isMark(',') || !comma.glued || !d.glued || d.kind != tokenNumber {
		return false, i
	}
	if d.digits != 1 || d.num != 5 {
		return false, 0
	}
	return true, i + 2
}

// namesUnit tells whether token i is a unit. "h" is one where the time of day was ruled out; "p", "s" and "th" are for loose reading only,
// for "17th" is English.
func (p *finder) namesUnit(i int) bool {
	t := p.tok(i)
	return t.has(fUnit) && (p.loose || !t.has(fAbbreviation)) || t.is(wH) && t.glued && !t.title || p.loose && (t.is(wP) && t.glued || t.is(wS))
}

// unitOf gives the unit that token i names.
func (p *finder) unitOf(i int) unit {
	t := p.tok(i)
	switch {
	case t.is(wH):
		return unitHour
	case t.is(wP):
		return unitMinute
	case t.is(wS):
		return unitSecond
	}
	return unit(t.val)
}

// moreAmount reads a further amount of a smaller unit: "3 tháng" of "2 năm 3 tháng", "2 đêm" of "3 ngày 2 đêm", "30" of "2h30".
func (p *finder) moreAmount(i int, than unit, n *node) int {
	if p.loose && (p.tok(i).is(wAnd) || p.tok(i).isMark(',')) {
		i++
	}
	count, j := p.number(i)
	if j == 0 || count > mostUnits {
		return 0
	}
	t, u := p.tok(i), p.tok(j)
	switch {
	case p.tok(i-1).is(wH) && t.glued && t.within(2, 0, 59):
		n.amount.add(count, unitMinute)
		return j
	case than == unitDay && u.has(fPod) && pod(u.val) == podNight:
		return j + 1
	case !p.namesUnit(j) || !p.smallerUnit(j, than):
		return 0
	}
	smaller := p.unitOf(j)
	n.amount.add(count, smaller)
	return max(j+1, p.moreAmount(j+1, smaller, n))
}

// smallerUnit tells whether the unit at token i can go on an amount of a larger one, and does not lead a date: "2 năm, ngày 9".
func (p *finder) smallerUnit(i int, than unit) bool {
	u := p.unitOf(i)
	if p.tok(i).is(wNgay) && p.tok(i+1).kind == tokenNumber && !p.tok(i+2).has(fUnit) {
		return false
	}
	return u < than && u != unitQuarter && (p.loose || than-u <= 5)
}

// addHalf adds half a unit.
func addHalf(a *amount, u unit) bool {
	switch u {
	case unitMinute:
		a.seconds += 30
	case unitHour:
		a.minutes += 30
	case unitDay:
		a.hours += 12
	case unitMonth:
		a.days += 15
	case unitYear:
		a.months += 6
	default:
		return false
	}
	return true
}

// amountForm reads a duration, or a day so far before or after: "3 ngày", "3 ngày trước", "cách đây 3 ngày", "5 ngày sau đó",
// "trước đó 3 ngày", "hai năm một lần".
func (p *finder) amountForm(i int, n *node) int {
	if j := p.awayForm(i, n); j > 0 {
		return j
	}
	j := p.amountOf(i, n)
	if j == 0 || !p.amountOK(i, j, n) {
		return 0
	}
	n.kind = nodeDuration
	if t := p.tok(j); (t.is(wMot) || t.kind == tokenNumber && t.num == 1) && p.tok(j+1).is(wOnce) || t.isMark('/') && p.tok(j+1).is(wOnce) {
		n.kind = nodeSet
		return j + 2
	}
	return p.amountTail(i, j, n)
}

// awayForm reads an amount with the direction before it: "cách đây 3 ngày", "trước đó 3 ngày", "sau đó 2 năm".
func (p *finder) awayForm(i int, n *node) int {
	t, u := p.tok(i), p.tok(i+1)
	sign, anchored := -1, false
	switch {
	case t.is(wCach) && u.is(wDay, wNay), t.is(wTruoc) && u.is(wDay):
	case t.is(wTruoc) && u.is(wDo):
		anchored = true
	case t.is(wSauAft) && u.is(wDo):
		sign, anchored = 1, true
	case p.loose && t.is(wSauAft):
		j := p.amountOf(i+1, n)
		if j > 0 && p.tok(j).is(wNuaFut) {
			j++
		}
		return p.only(j, j > 0 && p.offset(j, n, 1, false) > 0)
	default:
		return 0
	}
	first := i + 2
	if p.loose && p.isLeadIn(first) > 0 {
		first = p.isLeadIn(first) // "cách đây hơn 3 năm"
	}
	j := p.amountOf(first, n)
	if j == 0 || !p.amountOK(first, j, n) {
		return 0
	}
	return p.offset(j, n, sign, anchored)
}

// offset makes n a point of time so far away.
func (p *finder) offset(next int, n *node, sign int, anchored bool) int {
	if anchored && !p.anchorFits(n) {
		return 0
	}
	n.kind, n.sign, n.anchored = nodeDate, sign, anchored
	n.set(hasOffset)
	return next
}

// anchorFits tells whether the expression before is fine enough to count the amount's unit from it.
func (p *finder) anchorFits(n *node) bool {
	if p.point.clock {
		return true
	}
	return p.point.unit <= n.unit
}

// tails lists the words after an amount that belong to it. With a sign they make it a point of time, counted from the expression before
// if anchored; else it stays a duration.
var tails = [...]struct {
	words    [2]word
	sign     int
	anchored bool
}{
	{[2]word{wTruoc, wDo}, -1, true}, {[2]word{wTruoc, wDay}, -1, false}, {[2]word{wVe, wTruoc}, -1, false}, {[2]word{wTruoc}, -1, false},
	{[2]word{wSauAft, wDo}, 1, true}, {[2]word{wSauAft}, 1, true}, {[2]word{wNuaFut}, 1, false},
	{[2]word{wVua, wQua}, 0, false}, {[2]word{wVua, wRoi}, 0, false}, {[2]word{wGan, wDay}, 0, false}, {[2]word{wSap, wToi}, 0, false},
	{[2]word{wQua}, 0, false}, {[2]word{wNay}, 0, false}, {[2]word{wToi, wDay}, 0, false}, {[2]word{wToi}, 0, false},
}

// amountTail reads the words after an amount.
func (p *finder) amountTail(i, j int, n *node) int {
	before := p.before(p.tok(i).start)
	if later := p.before(before.start); before.is(wSauAft) && later.is(wNuaFut) {
		return max(j, p.offset(j, n, 1, false)) // "lát nữa sau 20 phút"
	}
	if k := p.yearsBC(i, j, n); k > 0 {
		return k
	}
	bare := before.is(wSauAft, wTruoc) && !p.loose // "sau 3 tháng" lasts, whatever follows but "nữa"
	for _, t := range tails {
		if !p.tok(j).is(t.words[0]) || t.words[1] != wNone && !p.tok(j+1).is(t.words[1]) {
			continue
		}
		k := j + 1
		if t.words[1] != wNone {
			k++
		}
		switch {
		case t.sign == 0:
			return p.sinceTail(j, k, n)
		case bare && t.words[0] != wNuaFut, k == j+1 && p.refersAhead(j, k):
			return j
		}
		return max(j, p.offset(k, n, t.sign, t.anchored))
	}
	return j
}

// yearsBC reads "trước Công nguyên" behind an amount of years from token i to j, which names the year: "500 năm trước Công nguyên".
func (p *finder) yearsBC(i, j int, n *node) int {
	if !p.tok(j).is(wTruoc, wTCN) {
		return 0
	}
	k, before := p.eraAt(j)
	years := n.amount.years
	if !before || n.amount != (amount{years: years}) || years < 1 || years > 9000 ||
		!p.tok(i).within(4, 1, 9000) && p.tok(i).kind == tokenNumber {
		return 0
	}
	*n = node{has: hasYear | hasBC, year: years}
	return k
}

// sinceTail takes "qua" or "tới" from token j to k into a duration, unless it is a verb or leads another date. In loose reading "tới" after
// an amount is a point of time, as programs print it.
func (p *finder) sinceTail(j, k int, n *node) int {
	next := p.tok(k)
	switch {
	case p.loose && p.tok(j).is(wToi):
		return p.offset(k, n, 1, false)
	case k == j+1 && next.kind != tokenEnd && (next.title && !next.upper || p.startsDate(k)):
		return j
	}
	return k
}

// refersAhead tells whether "trước" or "sau" before token k goes with what follows: "3 ngày trước Tết", "hai tháng sau khi …".
func (p *finder) refersAhead(j, k int) bool {
	t := p.tok(k)
	if p.loose || p.tok(j).is(wNuaFut) {
		return false
	}
	return t.has(fAfter) || t.kind == tokenNumber || t.has(fUnit) && !t.has(fNumeral)
}

// amountOK tells whether an amount from token i to j is one: not a range, a rate, an age, an ordinal or a list of days.
func (p *finder) amountOK(i, j int, n *node) bool {
	if p.loose {
		return true
	}
	last, next := p.tok(j-1), p.tok(j)
	before := p.before(p.tok(i).start)
	switch {
	case p.countedOn(i, &before), before.is(wOnce) && p.tok(i).is(wMot): // "ba lần một ngày" is a rate
		return false
	case next.isMark('/') && next.glued && !p.tok(j+1).is(wOnce):
		return false // a rate
	case next.is(wTuoi, wCong, wThuong, wThu, wForeign, wZone), next.is(wUntil, wToi) && p.tok(j+1).kind == tokenNumber && p.tok(j+2).is(wTuoi):
		return false
	case last.is(wTieng) && (next.has(fNotHour) || next.title):
		return false // a sound or a language
	case last.is(wNgay, wHom, wThang, wNam) && next.kind == tokenNumber:
		return false // the unit goes with the number behind it
	}
	return p.amountWordsOK(i, j)
}

// countedOn tells whether the word before token i makes its number a part of a larger one, of a range, or a name.
func (p *finder) countedOn(i int, before *token) bool {
	t := p.tok(i)
	switch {
	case before.kind == tokenNumber, before.has(fNumeral) && !before.is(wNam, wMotDay) && !p.properName(before), before.is(wMuoiTen, wMuoiTens, wTram, wNghin, wChuc):
		return true
	case before.has(fRoom|fPerson) && !before.is(wHoc), before.is(wThu, wVague, wLinh, wGap):
		return true
	case t.kind == tokenNumber && before.kind == tokenMark && before.end == t.start && !before.opens():
		return true
	}
	return (before.isMark('-') || before.is(wUntil, wToi)) && p.numberBefore(before.start)
}

// amountWordsOK looks at amounts of one unit in words, which idioms share: "một ngày nào đó", "năm tháng", "một năm mới".
func (p *finder) amountWordsOK(i, j int) bool {
	first, last, next := p.tok(i), p.tok(j-1), p.tok(j)
	if first.kind == tokenNumber {
		return true
	}
	if first.title && !first.upper && !p.sentenceStart(first.start) {
		return false
	}
	if first.is(wMot) && next.has(fNotDay) && last.is(wNgay, wThang, wNam) {
		return false
	}
	if first.is(wNam) && last.is(wThang) && j == i+2 {
		before := p.before(first.start)
		return before.has(fAmountCue) || next.is(wTruoc, wSauAft, wQua, wNay)
	}
	return true
}

// opens tells whether a mark may stand right before an expression.
func (t *token) opens() bool {
	return t.isMark('(') || t.isMark('[') || t.isMark('"') || t.isMark('\'') || t.isMark('\n') || t.isMark(':') || t.isMark(';') || t.isMark('#')
}

// numberBefore tells whether a number stands right before byte offset i.
func (p *finder) numberBefore(i int) bool {
	t := p.before(i)
	return t.kind == tokenNumber || t.has(fNumeral) || t.is(wMuoiTen)
}

// spanForm reads the first or last units of a longer one: "9 tháng đầu năm", "3 tháng cuối năm 2019", "10 ngày đầu tháng 3", "9 tháng
// năm 2013". Six months are a half year.
func (p *finder) spanForm(i int, n *node) int {
	count, j := p.number(i)
	if j == 0 || count < 1 || !p.tok(j).has(fUnit) || count == 1 && p.tok(j).is(wNgay) {
		return 0 // "một ngày cuối tháng 8" is some day
	}
	u, side := unit(p.tok(j).val), p.tok(j+1)
	switch {
	case side.is(wDau, wCuoi):
		j++
	case u != unitMonth || !side.is(wNam) || p.tok(j+2).digits != 4:
		return 0
	}
	if before := p.before(p.tok(i).start); before.has(fUnit | fRoom) {
		return 0
	}
	next := p.spanWhole(j+1, n)
	if next == 0 || !spanFits(count, u, n.grain()) {
		return 0
	}
	n.unit, n.count, n.fromEnd = u, count, side.is(wCuoi)
	if u != unitMonth || count != 6 || n.grain() != unitYear {
		n.set(hasSpan)
		return next
	}
	n.set(hasHalf)
	n.half = 1
	if n.fromEnd {
		n.half = 2
	}
	return next
}

// spanWhole reads the year, quarter or month that a span is a part of.
func (p *finder) spanWhole(i int, n *node) int {
	if k := p.yearForm(i, n); k > 0 {
		return k
	}
	if k := p.monthForm(i, n); k > 0 {
		return k
	}
	if k := p.quarterForm(i, n); k > 0 {
		return k
	}
	switch {
	case p.tok(i).is(wNam) && !p.tok(i+1).is(wHoc, wThu):
		n.set(hasYearRel)
		return i + 1
	case p.tok(i).is(wThang) && !p.tok(i+1).has(fNotDay):
		n.set(hasMonthRel)
		return i + 1
	}
	return 0
}

// spanFits tells whether count units are a part of the whole.
func spanFits(count int, u, whole unit) bool {
	limits := [...]struct {
		u, whole unit
		most     int
	}{
		{unitDay, unitMonth, 31}, {unitDay, unitYear, 366}, {unitWeek, unitMonth, 4}, {unitWeek, unitYear, 52}, {unitMonth, unitYear, 12},
		{unitQuarter, unitYear, 4}, {unitMonth, unitQuarter, 3}, {unitDay, unitQuarter, 92},
	}
	for _, l := range limits {
		if l.u == u && l.whole == whole {
			return count <= l.most
		}
	}
	return false
}

// setForm reads what is repeated: "mỗi ngày", "hằng năm", "mỗi Chủ nhật", "mỗi tối thứ Bảy", "mỗi 2 năm".
func (p *finder) setForm(i int, n *node) int {
	t, u := p.tok(i), p.tok(i+1)
	n.kind = nodeSet
	switch {
	case !t.is(wEach, wHang, wGoods), t.is(wGoods) && p.goods(i):
		return 0
	case u.has(fPod), p.loose && u.is(wBuoi), t.is(wEach) && u.is(wThu, wChu, wChua):
		return p.everyMoment(i+1, n)
	case u.has(fUnit) && (p.loose || unit(u.val) >= unitDay):
		next := p.tok(i + 2)
		if next.is(wHoc, wCong, wThuong, wThu) || u.is(wQuy) && next.title {
			return 0
		}
		n.unit = unit(u.val)
		n.amount.add(1, n.unit)
		return i + 2
	case t.is(wEach):
		if j := p.amountOf(i+1, n); j > 0 && p.amountOK(i+1, j, n) {
			return j
		}
	}
	return 0
}

// goods tells whether "hàng" at token i is what is sold or where: "cửa hàng", "bán hàng năm nay".
func (p *finder) goods(i int) bool {
	before, next := p.before(p.tok(i).start), p.tok(i+2)
	_, related := p.relation(i + 2)
	return before.has(fGoods) || next.kind == tokenNumber || next.title || related > 0 && !next.is(wQua)
}

// everyMoment reads "tối thứ Bảy" and "Chủ nhật" after "mỗi".
func (p *finder) everyMoment(i int, n *node) int {
	if k := p.podWords(i, n); k > 0 {
		i = k
		if p.tok(i).is(wThu, wChu, wChua) {
			if weekday, j := p.weekdayName(i); j > 0 {
				n.set(hasWeekday | hasSetUnit)
				n.weekday = weekday
				return j
			}
		}
		n.set(hasSetUnit)
		return i
	}
	weekday, j := p.weekdayName(i)
	if j == 0 {
		return 0
	}
	n.set(hasWeekday | hasSetUnit)
	n.weekday = weekday
	return j
}

// refPhrases lists the references to no particular time. Those that are bounded count at the end of a clause or the beginning of a
// sentence only, for "vừa qua" and "sắp tới" may also be verbs.
var refPhrases = [...]struct {
	words   [4]word
	value   string
	bounded bool
}{
	{[4]word{wHien, wNay}, "PRESENT_REF", false}, {[4]word{wHien, wTai}, "PRESENT_REF", false},
	{[4]word{wBay, wGio}, "PRESENT_REF", false}, {[4]word{wNgay, wNay}, "PRESENT_REF", false},
	{[4]word{wMoi, wDay}, "PAST_REF", false}, {[4]word{wGan, wDay}, "PAST_REF", false}, {[4]word{wTruoc, wDay}, "PAST_REF", false},
	{[4]word{wThoi, wGian, wVua, wQua}, "PAST_REF", false}, {[4]word{wThoi, wGian, wGan, wDay}, "PAST_REF", false},
	{[4]word{wThoi, wGian, wQua}, "PAST_REF", false}, {[4]word{wVua, wQua}, "PAST_REF", true},
	{[4]word{wThoi, wGian, wSap, wToi}, "FUTURE_REF", false}, {[4]word{wThoi, wGian, wToi}, "FUTURE_REF", false},
	{[4]word{wSap, wToi}, "FUTURE_REF", true},
}

// refForm reads one of them, or a vague span: "những năm qua", "vài ngày tới".
func (p *finder) refForm(i int, n *node) int {
	t := p.tok(i)
	if t.is(wTruoc) && p.awayForm(i, n) > 0 || p.properName(t) {
		return 0 // "trước đây 3 năm" says when, and "báo Ngày nay" is a name
	}
	*n = node{kind: nodeRef}
	if t.is(wVague, wNhung) {
		return p.vagueForm(i, n)
	}
	before := p.before(t.start)
	if before.is(wVague, wNhung, wAppear) || before.kind == tokenNumber || before.has(fNumeral) && t.is(wNgay) {
		return 0
	}
	for k := range refPhrases {
		row := &refPhrases[k]
		if j := p.wordsAt(i, row.words[:]); j > 0 && (!row.bounded || p.clauseEnds(j)) {
			n.ref = row.value
			return j
		}
	}
	return 0
}

// wordsAt gives the token behind a row of words, which may be padded with wNone, or 0.
func (p *finder) wordsAt(i int, words []word) int {
	for _, w := range words {
		switch {
		case w == wNone:
			return i
		case !p.tok(i).is(w):
			return 0
		}
		i++
	}
	return i
}

// clauseEnds tells whether nothing but a mark or a function word is at token i.
func (p *finder) clauseEnds(i int) bool {
	t := p.tok(i)
	return p.loose || t.kind != tokenWord || t.has(fFollow)
}

// vagueForm reads "những năm gần đây", "nhiều ngày qua", "vài tháng tới".
func (p *finder) vagueForm(i int, n *node) int {
	if !p.tok(i+1).has(fUnit) && !p.tok(i+1).is(wHom) {
		return 0
	}
	j := i + 2
	switch {
	case p.tok(j).is(wVua) && p.tok(j+1).is(wQua), p.tok(j).is(wGan) && p.tok(j+1).is(wDay):
		n.ref = "PAST_REF"
		return j + 2
	case p.tok(j).is(wSap) && p.tok(j+1).is(wToi):
		n.ref = "FUTURE_REF"
		return j + 2
	case p.tok(j).is(wQua):
		n.ref = "PAST_REF"
		return j + 1
	case p.tok(j).is(wToi):
		n.ref = "FUTURE_REF"
		return j + 1
	}
	return 0
}
