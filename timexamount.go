package vietnews

// amountOf reads an amount of time: "3 ngày", "2 năm 3 tháng", "1 tiếng rưỡi", "nửa phút", "1,5 giờ".
func (p *finder) amountOf(i int, n *node) int {
	if t := p.tok(i); t.is(wNua) {
		u := p.tok(i + 1)
		if !u.has(fUnit) || !addHalf(&n.amount, unit(u.val)) {
			return 0
		}
		n.unit = unit(u.val)
		return i + 2
	}
	j, tenths := i, 0
	count, j := p.number(i)
	if j == 0 {
		return 0
	}
	if c := p.tok(j); c.isMark(',') && c.glued && p.tok(j+1).glued && p.tok(j+1).kind == tokenNumber {
		if p.tok(j+1).digits != 1 || p.tok(j+1).num != 5 {
			return 0
		}
		tenths, j = 5, j+2
	}
	u := p.tok(j)
	if !u.has(fUnit) && !p.shortUnit(j) {
		return 0
	}
	named := p.unitOf(j)
	if named == unitQuarter && !p.loose || !n.amount.add(count, named) {
		return 0
	}
	if tenths > 0 && !addHalf(&n.amount, named) {
		return 0
	}
	n.unit = named
	j++
	if p.tok(j).is(wRuoi) && addHalf(&n.amount, named) {
		j++
	} else if k := p.moreAmount(j, named, n); k > 0 {
		j = k
	}
	if named == unitDay && p.tok(j).is(wPod) && pod(p.tok(j).val) == podNight {
		j++
	}
	return j
}

// shortUnit tells whether token i is "p", "s" or "h" glued to a number, which only loose reading takes for a unit.
func (p *finder) shortUnit(i int) bool {
	t := p.tok(i)
	return p.loose && (t.is(wP) && t.glued || t.is(wS))
}

// unitOf gives the unit that token i names.
func (p *finder) unitOf(i int) unit {
	t := p.tok(i)
	switch {
	case t.is(wP):
		return unitMinute
	case t.is(wS):
		return unitSecond
	}
	return unit(t.val)
}

// moreAmount reads a further amount of a smaller unit: "3 tháng" of "2 năm 3 tháng", "2 đêm" of "3 ngày 2 đêm".
func (p *finder) moreAmount(i int, than unit, n *node) int {
	count, j := p.number(i)
	if j == 0 {
		return 0
	}
	u := p.tok(j)
	if than == unitDay && u.is(wPod) && pod(u.val) == podNight {
		return j + 1
	}
	if !u.has(fUnit) && !p.shortUnit(j) {
		return 0
	}
	smaller := p.unitOf(j)
	if smaller >= than || smaller == unitQuarter || than-smaller > 5 && !p.loose || p.tok(j+1).kind == tokenNumber && u.is(wNgay) && !p.tok(j+2).has(fUnit) {
		return 0
	}
	n.amount.add(count, smaller)
	if k := p.moreAmount(j+1, smaller, n); k > 0 {
		return k
	}
	return j + 1
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
	case t.is(wCach) && u.is(wDay, wNay):
	case t.is(wTruoc) && u.is(wDo):
		anchored = true
	case t.is(wSauAft) && u.is(wDo):
		sign, anchored = 1, true
	case p.loose && t.is(wSauAft):
		j := p.amountOf(i+1, n)
		if j == 0 || !p.tok(j).is(wNuaFut) {
			return 0
		}
		return p.offset(j+1, n, 1, false)
	default:
		return 0
	}
	j := p.amountOf(i+2, n)
	if j == 0 || !p.amountOK(i+2, j, n) {
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
	{[2]word{wTruoc, wDo}, -1, true}, {[2]word{wTruoc, wDay}, -1, false}, {[2]word{wTruoc}, -1, false},
	{[2]word{wSauAft, wDo}, 1, true}, {[2]word{wSauAft}, 1, true}, {[2]word{wNuaFut}, 1, false},
	{[2]word{wVua, wQua}, 0, false}, {[2]word{wVua, wRoi}, 0, false}, {[2]word{wGan, wDay}, 0, false}, {[2]word{wSap, wToi}, 0, false},
	{[2]word{wQua}, 0, false}, {[2]word{wNay}, 0, false}, {[2]word{wToi}, 0, false},
}

// amountTail reads the words after an amount.
func (p *finder) amountTail(i, j int, n *node) int {
	before := p.before(p.tok(i).start)
	after := before.is(wSauAft, wTruoc) && !p.loose
	for _, t := range tails {
		if !p.tok(j).is(t.words[0]) || t.words[1] != wNone && !p.tok(j+1).is(t.words[1]) {
			continue
		}
		k := j + 1
		if t.words[1] != wNone {
			k++
		}
		switch {
		case t.sign == 0 && p.loose && p.tok(j).is(wToi):
			return p.offset(k, n, 1, false)
		case t.sign == 0:
			if p.tok(k).kind == tokenWord && (p.tok(k).title && !p.tok(k).upper || p.startsDate(k)) && t.words[1] == wNone {
				return j
			}
			return k
		case t.words[1] == wNone && p.refersAhead(j, k), after:
			return j
		}
		if l := p.offset(k, n, t.sign, t.anchored); l > 0 {
			return l
		}
		return j
	}
	return j
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
	first, last, next := p.tok(i), p.tok(j-1), p.tok(j)
	before := p.before(first.start)
	switch {
	case before.kind == tokenNumber, before.has(fNumeral) && !before.is(wNam, wMotDay), before.is(wMuoiTen, wMuoiTens, wTram, wNghin, wChuc):
		return false
	case before.has(fRoom|fPerson) && !before.is(wHoc), before.is(wThu, wVague, wLinh, wEach, wGap) && !before.is(wEach):
		return false
	case first.kind == tokenNumber && (before.kind == tokenMark && p.tok(i).glued && before.end == first.start && !before.opens()):
		return false
	case before.isMark('-') && p.numberBefore(before.start), before.is(wUntil, wToi) && p.numberBefore(before.start):
		return false
	case next.isMark('/') && next.glued && !p.tok(j+1).is(wOnce):
		return false
	case next.is(wTuoi, wCong, wThuong), next.is(wThu) && last.has(fUnit):
		return false
	case last.is(wTieng) && (next.has(fNotHour) || next.title):
		return false
	case next.is(wForeign, wZone), last.is(wNgay, wThang, wNam) && next.kind == tokenNumber:
		return false
	}
	return p.amountWordsOK(i, j)
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
	if j == 0 || count < 1 || count > 366 || !p.tok(j).has(fUnit) {
		return 0
	}
	n.unit = unit(p.tok(j).val)
	side, before := p.tok(j+1), p.before(p.tok(i).start)
	k := j + 1
	switch {
	case side.is(wDau, wCuoi):
		n.fromEnd = side.is(wCuoi)
		k++
	case n.unit == unitMonth && side.is(wNam) && p.tok(j+2).digits == 4 && count < 13 && !before.has(fUnit|fRoom):
	default:
		return 0
	}
	whole := *n
	l := p.spanWhole(k, &whole)
	if l == 0 || !spanFits(count, n.unit, whole.grain()) {
		return 0
	}
	fromEnd, u := n.fromEnd, n.unit
	*n = whole
	n.fromEnd, n.unit, n.count = fromEnd, u, count
	if u == unitMonth && count == 6 && n.grain() == unitYear {
		n.set(hasHalf)
		n.half = 1
		if fromEnd {
			n.half = 2
		}
		return l
	}
	n.set(hasSpan)
	return l
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
	if !t.is(wEach, wHang, wGoods) {
		return 0
	}
	n.kind = nodeSet
	if before := p.before(t.start); t.is(wGoods) && before.has(fGoods) {
		return 0
	}
	switch {
	case u.is(wPod), t.is(wEach) && (u.is(wThu, wChu, wChua)):
		p.relaxed = true
		j := p.everyMoment(i+1, n)
		p.relaxed = false
		return j
	case u.has(fUnit) && unit(u.val) >= unitDay:
		next := p.tok(i + 2)
		if _, k := p.relation(i + 2); k > 0 && t.is(wGoods) && !next.is(wQua) {
			return 0 // "hàng" of "bán hàng năm nay"
		}
		if t.is(wGoods) && (next.kind == tokenNumber || next.title) || next.is(wHoc, wCong, wThuong, wThu) || u.is(wQuy) && next.title {
			return 0
		}
		n.amount.add(1, unit(u.val))
		n.unit = unit(u.val)
		return i + 2
	case t.is(wEach):
		if j := p.amountOf(i+1, n); j > 0 && p.amountOK(i+1, j, n) {
			return j
		}
	}
	return 0
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
	n.kind = nodeRef
	if p.tok(i).is(wVague, wNhung) {
		return p.vagueForm(i, n)
	}
	for k := range refPhrases {
		row, j := &refPhrases[k], i
		for j-i < len(row.words) && row.words[j-i] != wNone && p.tok(j).is(row.words[j-i]) {
			j++
		}
		if j == i || j-i < len(row.words) && row.words[j-i] != wNone {
			continue
		}
		if row.bounded && !p.loose && p.tok(j).kind == tokenWord && !p.tok(j).has(fFollow) {
			return 0
		}
		if before := p.before(p.tok(i).start); before.is(wVague, wNhung, wAppear) || before.kind == tokenNumber || before.has(fNumeral) && p.tok(i).is(wNgay) {
			return 0
		}
		n.ref = row.value
		return j
	}
	return 0
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
