package vietnews

// chain reads on after the first member: the other side of an interval, and the further members of a list. It gives the next token.
func (p *finder) chain(next int) int {
	for {
		last := &p.members[p.count-1]
		if last.kind != nodeDate && !last.given(hasSetUnit) || last.given(hasSpan) {
			return next
		}
		if j := p.rangeLink(next, &last.node); j > 0 && !last.interval {
			if k := p.otherSide(j, last); k > 0 {
				last.interval = true
				p.span(&last.to, j, k)
				next = k
				continue
			}
		}
		j := p.listLink(next)
		if j == 0 || p.count == maxMembers {
			return next
		}
		k := p.nextMember(j, last, &p.members[p.count])
		if k == 0 {
			return next
		}
		p.count++
		next = k
	}
}

// rangeLink reads "đến", "tới", "cho đến", "đến hết" or a dash, in a pair of years also a slash, and gives the token after it, or 0.
func (p *finder) rangeLink(i int, n *node) int {
	t := p.tok(i)
	switch {
	case t.isMark('-'), n.pair && t.isMark('/'):
		return i + 1
	case t.is(wCho) && p.tok(i+1).is(wUntil, wToi):
		i++
	case !t.is(wUntil, wToi):
		return 0
	}
	if p.tok(i + 1).is(wHet) {
		i++
	}
	return i + 1
}

// listLink reads a comma, "và" or "hoặc".
func (p *finder) listLink(i int) int {
	t := p.tok(i)
	switch {
	case t.isMark(',') && p.tok(i+1).is(wAnd):
		return i + 2
	case t.isMark(','), t.is(wAnd, wOr):
		return i + 1
	case t.is(wRang): // "đêm 14 rạng sáng 15-3"
		return i
	}
	return 0
}

// otherSide reads the end of an interval.
func (p *finder) otherSide(i int, m *member) int {
	m.to = node{}
	if p.tok(i).is(wNay) {
		m.to.set(hasDayRel)
		return i + 1
	}
	dash := p.tok(i - 1).isMark('-')
	if j := p.bareMember(i, &m.node, &m.to); j > 0 {
		return j
	}
	p.relaxed = true
	j := p.expression(i, &m.to)
	p.relaxed = false
	if j == 0 || m.to.kind != nodeDate && !m.to.given(hasSetUnit) || m.to.given(hasSpan) || m.to.given(hasOffset) {
		return 0
	}
	if every := m.to.given(hasSetUnit); m.given(hasSetUnit) && !every || every && m.given(anyYear|hasDayRel|hasMonthRel) {
		return 0 // "Chủ nhật hằng tuần đến hết tháng 9"
	}
	if a, b := m.grain(), m.to.grain(); dash && a != b && (a > unitDay || b > unitDay) || a > unitDay && b == unitHour {
		return 0
	}
	if dash && (m.node.onlyClock() && m.to.onlyDay() || m.node.onlyDay() && m.to.onlyClock()) {
		return 0 // "05/02/2021 - 15:30" is one time in two parts
	}
	return j
}

// onlyClock and onlyDay tell whether n is a time of day without a day, or a day by its date without a time.
func (n *node) onlyClock() bool { return n.given(hasClock) && !n.given(anyDate|hasPod) }
func (n *node) onlyDay() bool {
	return n.given(hasDay) && n.given(hasMonth) && !n.given(hasClock|hasPod)
}

// nextMember reads a further member of a list: one in a short form, or any that gives the last one what it lacks.
func (p *finder) nextMember(i int, last, m *member) int {
	*m = member{}
	side := &last.node
	if last.interval {
		side = &last.to
	}
	if j := p.bareMember(i, side, &m.node); j > 0 {
		p.span(&m.node, i, j)
		return j
	}
	p.relaxed = side.given(hasClock|hasWeekday) || p.tok(i-1).is(wAnd)
	j := p.expression(i, &m.node)
	p.relaxed = false
	if j == 0 || m.kind != nodeDate && !m.given(hasSetUnit) || m.given(hasSpan|hasOffset) || !side.lacks(&m.node, p.tok(i-1).isMark(',')) {
		return 0
	}
	p.span(&m.node, i, j)
	return j
}

// lacks tells whether n can take what it lacks from m. After a comma a time of day or part of the day does so from its like alone.
func (n *node) lacks(m *node, comma bool) bool {
	a, b := n.grain(), m.grain()
	if a != b && (a > unitDay || b > unitDay) {
		return false
	}
	switch {
	case !n.given(anyDate):
		return !comma || n.has&m.has&(hasPod|hasClock) != 0
	case n.given(hasSetUnit) || m.given(hasSetUnit):
		return !n.given(hasSetUnit)
	case n.given(hasDay):
		return !n.given(anyMonth) && m.given(hasDay)
	case n.given(hasWeekday):
		return !n.given(hasWeekRel|hasThis|hasNext|hasLast) && m.given(hasWeekday)
	}
	return n.given(hasMonth|hasQuarter) && !n.given(anyYear) && m.given(hasMonth|hasQuarter|hasTet)
}

// bareMember reads the short form that a member may have after one of the same kind: "10-1" after a day, "2023" after a year, "III/2019"
// after a quarter.
func (p *finder) bareMember(i int, last, n *node) int {
	*n = node{}
	j := 0
	switch {
	case last.given(hasDay) && !last.given(hasLunar) || last.given(hasDay|hasTet|hasLunar) && p.tok(i).kind == tokenNumber:
		j = p.bareDay(i, last, n)
	case last.given(hasMonth):
		j = p.bareMonth(i, n)
	case last.given(hasQuarter):
		j = p.bareQuarter(i, n)
	case last.given(hasDecade):
		if year, k := p.decadeNumber(i); k > 0 && (p.endsYear(k) || p.tok(k).is(wThe)) {
			j = p.decade(year, k, n)
		}
	case last.given(hasCentury):
		if k := p.century(i, n); k > 0 && p.endsYear(k) {
			j = k
		}
	case last.given(hasYear) && last.grain() == unitYear:
		if t := p.tok(i); p.isYear(t) && (last.pair || !p.number1000(i) && p.endsYear(i+1)) {
			n.set(hasYear)
			n.year = t.num
			j = i + 1
		}
	}
	return j
}

// bareQuarter reads "III/2019", but not the "3" of "3 quý".
func (p *finder) bareQuarter(i int, n *node) int {
	j := p.quarterNumber(i, n)
	if j == 0 || p.tok(j).has(fUnit) && !p.tok(j).is(wNam) {
		return 0
	}
	return p.monthYear(j, n)
}

// bareDay reads "10-1", "10-1-2020" or the number of a day that a later member completes.
func (p *finder) bareDay(i int, last, n *node) int {
	t := p.tok(i)
	if t.kind != tokenNumber || t.digits > 2 {
		return 0
	}
	if j := p.tetNumber(i, n); j > 0 {
		return j
	}
	if n.has != 0 {
		*n = node{}
	}
	if j := p.dayMonth(i, n); j > 0 && (n.given(hasYear) || p.tok(i+1).is(wThang) || p.endsDate(i+3) || p.endsRange(i)) {
		return j
	}
	*n = node{}
	if u := p.tok(i + 1); u.is(wH, wG, wGio) || u.isMark(':') {
		return 0 // the time of the other side: "27 Tết đến 22h mùng 4 Tết"
	}
	if t.num < 1 || t.num > 31 || !p.listAhead(i+1) && !(last.given(hasTet) || p.tok(i+1).is(wTet)) || p.number1000(i) {
		return 0
	}
	n.set(hasDay | hasBareNum)
	n.day = t.num
	return i + 1
}

// endsRange tells whether "4/11" at token i ends a range of days, and is no fraction: "ngày 2-4/11 trời rét". What follows is not counted
// by it.
func (p *finder) endsRange(i int) bool {
	link, next := p.tok(i-1), p.tok(i+3)
	return (link.isMark('-') || link.is(wUntil, wToi, wHet)) && next.kind == tokenWord && !next.glued && !next.has(fMeasure|fUnit)
}

// bareMonth reads "12-2016" or the number of a month that a later member completes.
func (p *finder) bareMonth(i int, n *node) int {
	month, j := p.monthNumber(i)
	if j == 0 || p.tok(i).kind != tokenNumber || p.number1000(i) {
		return 0
	}
	n.set(hasMonth)
	n.month = month
	if k := p.monthYear(j, n); k > j && n.given(anyYear) {
		return k
	}
	if !p.listAhead(j) && !(p.tok(j).kind == tokenEnd || p.tok(j).isMark('.')) {
		return 0
	}
	n.set(hasBareNum)
	return j
}

// completeList fills what members lack from the members after them, and drops those that stay incomplete.
func (p *finder) completeList() {
	for k := p.count - 1; k >= 0; k-- {
		m := &p.members[k]
		if m.interval {
			if k+1 < p.count {
				m.to.inherit(&p.members[k+1].node)
			}
			p.completeRange(m)
		} else if k+1 < p.count {
			m.inherit(&p.members[k+1].node)
		}
	}
	for k := 0; k < p.count; k++ {
		if m := &p.members[k]; m.incomplete() && !p.loose {
			p.count = k
		}
	}
}

// completeRange fills each side of an interval from the other.
func (p *finder) completeRange(m *member) {
	given := m.has
	if m.to.given(hasAnchorDay) && m.to.relDay != 0 && !m.given(anyDate) {
		m.set(hasAnchorDay) // "hôm sau" is counted from the day on which the interval begins
	}
	m.inherit(&m.to)
	m.lent = given&anyYear == 0
	if given&anyDate == 0 && m.to.given(anyDate) && m.hour == 24 && m.to.given(hasClock) && m.to.hour < 12 {
		m.hour = 0 // "12h30 đêm đến 5h sáng 9/1" are hours of one day
	}
	m.to.inheritEnd(&m.node, given)
}

// inheritEnd fills the end of an interval from its beginning, whose own parts are given.
func (n *node) inheritEnd(m *node, given parts) {
	switch {
	case !n.given(anyDate) && m.has&anyDate != 0:
		n.takeDay(m)
		n.has &^= hasBareNum
	case n.given(hasDay) && !n.given(anyMonth):
		n.take(m, hasTet|hasLunar|anyYear)
		n.take(m, hasMonth|hasMonthRel)
		if n.given(hasTet) {
			n.tetDay()
		}
	case n.given(hasMonth|hasQuarter) && !n.given(anyYear):
		n.take(m, given&hasLunar)
		n.has |= hasFollow
	}
}

// incomplete tells whether a member is a number or a part of the day that nothing made a date.
func (m *member) incomplete() bool {
	if m.kind != nodeDate {
		return false
	}
	bare := m.given(hasBareNum) && (m.given(hasDay) && !m.given(anyMonth) || m.given(hasMonth) && !m.given(hasDay|anyYear))
	return bare || !m.given(anyDate|hasClock)
}
