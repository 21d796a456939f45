package vietnews

// suffix reads what may follow a date: "âm lịch", "nhuận", the year, "tới" or "vừa qua", "hằng năm". It gives i if nothing does.
func (p *finder) suffix(i int, n *node) int {
	if !p.loose && p.tok(i).endsDates() {
		return i
	}
	i = p.lunarMark(i, n)
	i = p.yearPart(i, n)
	i = p.lunarMark(i, n)
	i = p.toward(i, n)
	return p.setSuffix(i, n)
}

// endsDates tells whether t is no word that goes on with a date, nor a mark behind which one may stand.
func (t *token) endsDates() bool {
	switch t.kind {
	case tokenWord:
		return t.word == wNone && !t.has(fCan)
	case tokenMark:
		return t.mark != ',' && t.mark != '('
	}
	return true
}

// lunarMark reads "âm lịch", "ÂL" and "nhuận".
func (p *finder) lunarMark(i int, n *node) int {
	for {
		t := p.tok(i)
		switch {
		case t.is(wNhuan) && n.given(hasMonth):
			n.set(hasLunar | hasLeap)
			i++
		case t.is(wAL):
			n.set(hasLunar)
			i++
		case t.is(wAm) && p.tok(i+1).is(wLich), p.spelling != spellingFull && t.is(wAM) && p.tok(i+1).is(wLich):
			n.set(hasLunar)
			i += 2
		case p.loose && t.is(wAm) && p.atEnd(i+1):
			n.set(hasLunar)
			i++
		case p.loose && p.spells(i, "dương") && p.tok(i+1).is(wLich):
			n.has &^= hasLunar
			i += 2
		default:
			p.lunarBracket(i, n)
			return i
		}
	}
}

// lunarBracket takes "(âm lịch)" as a mark that is no part of the expression.
func (p *finder) lunarBracket(i int, n *node) {
	if p.tok(i).isMark('(') && p.isLunarAhead(i+1) && !p.tok(i+1).is(wNhuan) && n.given(hasDay) {
		n.set(hasLunar)
	}
}

// yearPart reads the year after a month or day: "năm 2019", "năm Canh Tý", "năm ngoái", "nay" after "năm".
func (p *finder) yearPart(i int, n *node) int {
	j := p.skipOf(i)
	if p.loose && p.tok(j).isMark(',') && (p.tok(j+1).digits == 4 || p.tok(j+1).is(wNam) || p.eraYear(j+1)) {
		j++
	}
	t := p.tok(j)
	if p.loose && t.kind == tokenNumber && (t.digits == 4 || p.eraYear(j)) && !n.given(anyYear) && n.given(hasMonth|hasSeason|hasQuarter) {
		n.set(hasYear)
		n.year = t.num
		return p.era(j+1, n)
	}
	if n.given(anyYear) {
		return i
	}
	if t.isMark(',') && n.given(hasDay) && n.given(hasMonth) {
		return p.commaYear(i, j+1, n)
	}
	if t.has(fCan) && n.given(hasMonth) {
		if k := p.yearName(j, n); k > 0 { // "23 tháng Chạp Canh Tý"
			n.set(hasLunar)
			return k
		}
	}
	if !t.is(wNam) {
		return i
	}
	if p.tok(j+1).is(wDo) && p.anchorYear != 0 { // "tháng Tám năm ấy"
		n.set(hasAnchorYr)
		return j + 2
	}
	if k := p.yearAfter(j+1, n, n.given(hasMonth|hasQuarter|hasSeason)); k > 0 {
		return k
	}
	return i
}

// commaYear reads the year at token j behind a comma, "ngày 9 tháng 1, 2020", where it can count nothing, and gives i if it is none.
func (p *finder) commaYear(i, j int, n *node) int {
	if y := p.tok(j); !p.isYear(y) || y.glued || p.number1000(j) || !p.endsYear(j+1) {
		return i
	}
	n.set(hasYear)
	n.year = p.tok(j).num
	return j + 1
}

// yearAfter reads what follows the word "năm" where a year is meant.
func (p *finder) yearAfter(i int, n *node, dated bool) int {
	t := p.tok(i)
	if rel, k := p.relation(i); k > 0 {
		n.set(hasYearRel)
		n.relYear = rel
		return k
	}
	if k := p.yearName(i, n); k > 0 {
		if n.given(hasDay) {
			n.set(hasLunar)
		}
		return k
	}
	year, k := p.yearNumber(i)
	if k == 0 || t.kind == tokenNumber && !p.yearDigitsOK(i, dated) {
		return 0
	}
	if t.kind == tokenNumber && t.digits == 2 {
		year = fullYear(t.num)
		if p.eraFollows(k) {
			year = t.num
		}
	}
	if t.kind != tokenNumber && year < 100 {
		return 0
	}
	n.set(hasYear)
	n.year = year
	return p.era(k, n)
}

// yearDigitsOK tells whether the digits at i can be a year and not a count: "năm 2019" is, "năm 500 tấn" is not.
func (p *finder) yearDigitsOK(i int, dated bool) bool {
	t, u := p.tok(i), p.tok(i+1)
	switch {
	case t.num == 0:
		return false
	case p.eraFollows(i + 1):
		return true
	case t.digits == 4:
		return p.isYear(t) && (dated || u.title || !u.has(fMeasure) || u.has(fSubject) && !p.countBefore(i-1))
	case t.digits == 3:
		return dated || !u.has(fMeasure|fUnit) && !u.isMark('%')
	}
	return p.loose && dated && t.digits == 2
}

// countBefore tells whether a count or "mỗi" stands before "năm" at token i: "mỗi năm 2000 người". A number may be that of a quarter instead.
func (p *finder) countBefore(i int) bool {
	before := p.before(p.tok(i).start)
	if before.is(wEach, wHang, wGoods) {
		return true
	}
	if before.kind != tokenNumber && !before.has(fNumeral) && !before.is(wMuoiTen) {
		return false
	}
	unit := p.before(before.start)
	return !unit.has(fUnit)
}

// eraYear tells whether a number that its era makes a year is at token i: "40 TCN".
func (p *finder) eraYear(i int) bool {
	return p.tok(i).within(4, 1, 9000) && p.eraFollows(i+1)
}

// era reads "TCN", "trước Công nguyên" and the like, and gives i if none follows.
func (p *finder) era(i int, n *node) int {
	next, before := p.eraAt(i)
	if before {
		n.set(hasBC)
	}
	return next
}

// eraAt gives the token behind an era at token i, or i, and whether it is the one before the common era.
func (p *finder) eraAt(i int) (next int, before bool) {
	t := p.tok(i)
	switch {
	case t.is(wTCN):
		return i + 1, true
	case t.is(wSCN):
		return i + 1, false
	case !t.is(wTruoc, wSauAft):
		return i, false
	case p.tok(i + 1).is(wCN):
		return i + 2, t.is(wTruoc)
	case p.tok(i+1).is(wCong) && p.tok(i+2).is(wNguyen):
		return i + 3, t.is(wTruoc)
	}
	return i, false
}

// eraFollows tells whether one is at token i.
func (p *finder) eraFollows(i int) bool {
	next, _ := p.eraAt(i)
	return next > i
}

// setSuffix reads "hằng ngày", "hàng tháng", "mỗi năm" after what is repeated, and gives i if it does not follow.
func (p *finder) setSuffix(i int, n *node) int {
	t, u := p.tok(i), p.tok(i+1)
	if !t.is(wHang, wGoods, wEach) || !u.has(fUnit) || p.tok(i+2).kind == tokenNumber || p.tok(i+2).has(fNotDay) {
		return i
	}
	every := unit(u.val)
	if every != unitDay && n.given(hasPod|hasClock) && !n.given(anyDate) {
		return i // "ba buổi tối mỗi tuần" are any three
	}
	if g := n.grain(); every < unitDay || n.given(anyYear|hasDayRel|hasAnchorDay) || g == unitDay && every == unitDay || g > every {
		return i
	}
	n.set(hasSetUnit)
	n.setUnit = every
	return i + 2
}

// monthForm reads a month, without a day: "tháng 12-2019", "tháng Tư", "tháng này", "tháng 3 tới", "T1/2020".
func (p *finder) monthForm(i int, n *node) int {
	t := p.tok(i)
	if t.is(wT) {
		return p.shortForm(i, n, 12, hasMonth, &n.month)
	}
	if !t.is(wThang) {
		return 0
	}
	if rel, k := p.relation(i + 1); k > 0 && !p.counted(i) {
		n.set(hasMonthRel)
		n.relMonth = rel
		return k
	}
	month, j := p.monthNumber(i + 1)
	if j == 0 || !p.monthOK(i, j) {
		return 0
	}
	n.set(hasMonth)
	n.month = month
	if p.tok(i+1).is(wGieng, wChap) {
		n.set(hasLunar)
	}
	return p.monthYear(j, n)
}

// monthOK tells whether "tháng năm" is May and "Tháng Tám" is no event, and that the number is no count.
func (p *finder) monthOK(i, j int) bool {
	t, m, next := p.tok(i), p.tok(i+1), p.tok(j)
	before := p.before(t.start)
	switch {
	case p.loose:
		return true
	case before.kind == tokenNumber && (t.title || before.num > 28 && before.digits <= 2 || p.placeBefore(before.start)):
		return false // "đường 3 Tháng 2", and "31 tháng 4", which was no day
	case m.kind == tokenNumber:
		led := before.is(wDau, wGiua, wCuoi) || before.has(fDateCue)
		return p.monthDigitsOK(i+1, next, led)
	case before.is(wMang), before.kind == tokenNumber, p.properName(t):
		return false
	case m.is(wNam) && !m.title:
		return next.is(wNam) || next.kind == tokenMark && before.has(fDateCue|fAmountCue)
	}
	return true
}

// placeBefore tells whether the number at byte offset i stands behind a word for a place or a thing, which it names with the month after it.
func (p *finder) placeBefore(i int) bool {
	t := p.before(i)
	return t.has(fRoom|fPerson) && !t.has(fDateCue)
}

// monthDigitsOK tells whether the digits at token i are no decimal and count nothing. Behind a word that leads to a date a noun begins a
// clause: "Vào tháng 9 học sinh …".
func (p *finder) monthDigitsOK(i int, next *token, led bool) bool {
	if p.number1000(i) && p.tok(i+2).digits != 4 || next.isMark('%') {
		return false
	}
	return !next.has(fMeasure) || next.title || led && next.has(fSubject)
}

// monthYear reads the year after a month: "12-2019", "3/1975", "3 năm 2019".
func (p *finder) monthYear(i int, n *node) int {
	i = p.lunarMark(i, n)
	sep, y := p.tok(i), p.tok(i+1)
	if (sep.isMark('/') || sep.isMark('-') || sep.isMark('.')) && sep.glued && y.glued && y.digits == 4 && y.num >= 1000 {
		n.set(hasYear)
		n.year = y.num
		return p.suffix(i+2, n)
	}
	if (sep.isMark('-') || p.loose && sep.isMark('/')) && p.isYear(y) && !n.given(hasDay) && (p.loose || p.endsYear(i+2)) { // "tháng 12 - 2022"
		n.set(hasYear)
		n.year = y.num
		return p.suffix(i+2, n)
	}
	if n.given(hasMonth) && !n.given(hasDay) && sep.isMark('/') && sep.glued && y.glued && y.within(2, pivotYear, 99) {
		n.set(hasYear) // "tháng 3/75": no day and no month has such a number
		n.year = fullYear(y.num)
		return p.suffix(i+2, n)
	}
	return p.suffix(i, n)
}

// shortForm reads "T1/2020" and "Q1/2020".
func (p *finder) shortForm(i int, n *node, limit int, part parts, field *int) int {
	d, sep, y := p.tok(i+1), p.tok(i+2), p.tok(i+3)
	before := p.before(p.tok(i).start)
	if d.kind != tokenNumber || !d.glued || d.num < 1 || d.num > limit || d.digits > 2 || before.kind == tokenNumber && before.end == p.tok(i).start {
		return 0 // "29T1-2020" is a plate
	}
	if !(sep.isMark('/') || sep.isMark('-')) || !sep.glued || !y.glued || !p.isYear(y) {
		if !p.loose || part == hasMonth {
			return 0
		}
		n.set(part)
		*field = d.num
		return p.suffix(i+2, n)
	}
	n.set(part | hasYear)
	*field, n.year = d.num, y.num
	return i + 4
}

// quarterForm reads "quý I/2020", "quý 4 năm 2018", "quý này".
func (p *finder) quarterForm(i int, n *node) int {
	t := p.tok(i)
	if t.is(wQ) {
		return p.shortForm(i, n, 4, hasQuarter, &n.quarter)
	}
	if !t.is(wQuy) {
		return 0
	}
	if rel, k := p.relation(i + 1); k > 0 {
		n.set(hasQuarterRel)
		n.relQuarter = rel
		return k
	}
	if j := p.quarterOfYear(i, n); j > 0 {
		return j
	}
	j := p.quarterNumber(i+1, n)
	if j == 0 {
		return 0
	}
	return p.monthYear(j, n)
}

// quarterOfYear reads "quý đầu năm 2019" and "quý cuối cùng của năm nay", but not "các quý đầu năm".
func (p *finder) quarterOfYear(i int, n *node) int {
	side, j := p.tok(i+1), i+2
	if before := p.before(p.tok(i).start); !side.is(wDau, wCuoi) || before.is(wVague, wNhung, wMoi, wEach) {
		return 0
	}
	if p.spells(j, "tiên") || p.tok(j).is(wCung) {
		j = p.skipOf(j + 1)
	}
	next := p.yearForm(j, n)
	if next == 0 && p.tok(j).is(wNam) && p.clauseEnds(j+1) {
		n.set(hasYearRel)
		next = j + 1
	}
	n.set(hasQuarter)
	if n.quarter = 1; side.is(wCuoi) {
		n.quarter = 4
	}
	return next
}

// quarterNumber reads "I" to "IV", "1" to "4" or "một" to "bốn".
func (p *finder) quarterNumber(i int, n *node) int {
	q, j := p.roman(i, 4)
	if j == 0 {
		t := p.tok(i)
		switch {
		case t.kind == tokenNumber && t.digits == 1:
			q, j = t.num, i+1
		case t.has(fNumeral):
			q, j = t.digit(), i+1
		}
	}
	if j == 0 || q < 1 || q > 4 {
		return 0
	}
	n.set(hasQuarter)
	n.quarter = q
	return j
}

// yearForm reads "năm 2019", "năm nay", "năm Canh Tý", "sang năm", "cùng năm".
func (p *finder) yearForm(i int, n *node) int {
	t := p.tok(i)
	switch {
	case t.is(wNext) && p.tok(i+1).is(wNam):
		if _, related := p.relation(i + 2); related > 0 {
			return 0
		}
		if k := p.tok(i + 2); k.kind == tokenNumber || k.has(fUnit|fMeasure|fNotDay) || k.has(fNumeral) {
			return 0
		}
		n.set(hasYearRel)
		n.relYear = 1
		return i + 2
	case t.is(wCung) && p.tok(i+1).is(wNam):
		if p.tok(i+2).kind == tokenNumber || p.tok(i+2).has(fNumeral) {
			return 0
		}
		n.set(hasAnchorYr)
		return i + 2
	case !t.is(wNam) || p.counted(i):
		return 0
	}
	return p.yearAfter(i+1, n, false)
}

// weekForm reads "tuần này", "tuần trước", "sang tuần".
func (p *finder) weekForm(i int, n *node) int {
	if p.tok(i).is(wNext) && p.tok(i+1).is(wTuan) && p.clauseEnds(i+2) {
		if _, k := p.relation(i + 2); k > 0 {
			return 0 // "sang tuần tới" goes on to "tuần tới"
		}
		n.set(hasWeekRel)
		n.relWeek = 1
		return i + 2
	}
	if !p.tok(i).is(wTuan) {
		return 0
	}
	rel, j := p.relation(i + 1)
	if j == 0 || p.counted(i) {
		return 0
	}
	n.set(hasWeekRel)
	n.relWeek = rel
	return j
}

// counted tells whether a vague number stands before the unit at token i and the word behind it: "cả chục năm nay", "5-6 tuần qua".
func (p *finder) counted(i int) bool {
	_, related := p.relation(i + 1)
	before := p.before(p.tok(i).start)
	vague := before.is(wChuc, wVague, wNhung, wMuoiTens, wTram) || before.kind == tokenNumber || before.has(fNumeral) && !before.is(wNam)
	return related > 0 && vague && !p.loose
}

// seasonForm reads "mùa hè 2018", "hè năm ngoái", "mùa đông này". Without a year a season is no date.
func (p *finder) seasonForm(i int, n *node) int {
	if p.tok(i).is(wMua) {
		i++
	} else if !p.tok(i).is(wHe) && !(p.loose && p.tok(i+1).digits == 4) {
		return 0
	}
	s, y := p.tok(i), p.tok(i+1)
	if !s.has(fSeason) {
		return 0
	}
	if dash, to := p.tok(i+2), p.tok(i+3); p.isYear(y) && dash.isMark('-') && p.isYear(to) && !p.loose {
		return 0 // "mùa khô 2019-2020" is of both years, which pairForm reads
	}
	n.set(hasSeason)
	n.season = int(s.val)
	i++
	switch {
	case p.isYear(y) && !p.number1000(i):
		n.set(hasYear)
		n.year = y.num
		return i + 1
	case y.is(wNay, wNgoai):
		n.set(hasYearRel)
		if y.is(wNgoai) {
			n.relYear = -1
		}
		return i + 1
	}
	k := p.setSuffix(p.toward(p.yearPart(i, n), n), n)
	return p.only(k, k > i || p.loose)
}

// decadeForm reads "những năm 1990", "thập niên 90", "những năm 90 của thế kỷ trước".
func (p *finder) decadeForm(i int, n *node) int {
	t, u := p.tok(i), p.tok(i+1)
	if !(t.is(wNhung) && u.is(wNam) || t.is(wThap) && u.is(wNien, wKy)) {
		return 0
	}
	year, j := p.decadeNumber(i + 2)
	if j == 0 {
		return 0
	}
	s := p.tok(j)
	if to, k := p.decadeNumber(j + 1); s.glued && s.isMark('-') && (k == 0 || year >= 1000 || to >= 1000) || t.is(wNhung) && s.has(fMeasure) {
		return 0 // "những năm 1980-1990" are years
	}
	return p.decade(year, j, n)
}

// decade reads the century behind the number of a decade, which is the twentieth if none is given.
func (p *finder) decade(year, i int, n *node) int {
	n.set(hasDecade)
	n.year = year
	if year >= 1000 {
		return i
	}
	n.year += 1900
	var c node
	of := i
	if p.tok(i).is(wCua) {
		of++
	}
	if k := p.centuryForm(of, &c); k > 0 {
		n.year = c.year + year
		return k
	}
	n.set(hasAssumed)
	return i
}

// decadeNumber reads "1990", "90" or "chín mươi".
func (p *finder) decadeNumber(i int) (year, next int) {
	t := p.tok(i)
	switch {
	case t.kind == tokenNumber && (t.digits == 4 || t.digits == 2) && t.num%10 == 0 && !p.number1000(i):
		return t.num, i + 1
	case t.has(fNumeral) && p.tok(i+1).is(wMuoiTens):
		if year, next = p.tens(i, false); year%10 == 0 {
			return year, next
		}
	}
	return 0, 0
}

// centuryForm reads "thế kỷ XIX", "thế kỷ 19", "thế kỷ mười bảy".
func (p *finder) centuryForm(i int, n *node) int {
	if !p.tok(i).is(wThe) || !p.tok(i+1).is(wKy) {
		return 0
	}
	first := i + 2
	if p.tok(first).is(wThu) {
		first++
	}
	if j := p.century(first, n); j > 0 {
		return p.only(j, !n.given(hasBC))
	}
	before := p.before(p.tok(i).start)
	if rel, k := p.relation(i + 2); k > 0 && p.tok(i+2).is(wTruoc, wNay, wThis) && !before.has(fNumeral) {
		n.set(hasCentury)
		n.year = (p.ref.year/100 + rel) * 100
		p.byRef = true
		return k
	}
	return 0
}

// century reads the number of a century, in digits, words or Roman, and its era.
func (p *finder) century(i int, n *node) int {
	c, j := p.roman(i, 39)
	if j == 0 {
		if c, j = p.number(i); j == 0 || c < 1 || c > 30 {
			return 0
		}
	}
	n.set(hasCentury)
	n.year = (c - 1) * 100
	return p.era(j, n)
}

// modified reads "đầu", "giữa", "cuối" or "nửa đầu" before a unit; the value is the whole unit's. "cuối tuần này" is the weekend, and
// "nửa đầu năm" the half year.
func (p *finder) modified(i int, n *node) int {
	t, half := p.tok(i), 0
	j := i + 1
	if before := p.before(t.start); before.is(wOnce, wBegin) {
		return 0 // "lần đầu năm 1985" is the first time, in that year, and "bắt đầu" a verb
	}
	switch {
	case t.is(wNua) && p.tok(j).is(wDau, wCuoi):
		half = 1
		if p.tok(j).is(wCuoi) {
			half = 2
		}
		j++
	case !t.is(wDau, wGiua, wCuoi):
		return 0
	}
	u := p.tok(j)
	if u.is(wTuan) {
		k := p.weekForm(j, n)
		if k > 0 && t.is(wCuoi) {
			n.set(hasWeekend)
		}
		return k
	}
	if k := p.unitForm(j, n); k > 0 {
		if half > 0 && n.grain() == unitYear && n.given(hasYear|hasYearRel) {
			n.set(hasHalf)
			n.half = half
		}
		return k
	}
	return p.bareUnit(i, j, half, n)
}

// bareUnit reads "cuối năm" and "đầu tháng" with nothing behind: those of the reference.
func (p *finder) bareUnit(i, j, half int, n *node) int {
	u, next := p.tok(j), p.tok(j+1)
	if next.kind == tokenNumber || next.is(wHoc, wThu) || next.has(fUnit) || next.kind == tokenWord && next.title && !next.upper {
		return 0
	}
	switch {
	case u.is(wNam):
		n.set(hasYearRel)
		if half > 0 {
			n.set(hasHalf)
			n.half = half
		}
		return j + 1
	case u.is(wThang) && half == 0 && p.clauseEnds(j+1):
		if before := p.before(p.tok(i).start); before.has(fUnit | fNumeral) {
			return 0
		}
		n.set(hasMonthRel)
		return j + 1
	}
	return 0
}

// unitForm reads a unit larger than a week.
func (p *finder) unitForm(i int, n *node) int {
	saved := *n
	for _, kind := range [...]formKind{formMonth, formQuarter, formYear, formSeason, formDecade, formCentury} {
		if j := p.readUnit(kind, i, n); j > 0 {
			return j
		}
		*n = saved
	}
	return 0
}
