package vietnews

// number reads a whole number in digits, grouped as "1.000" or not, or in words, and gives the next token; 0 if there is none.
func (p *finder) number(i int) (n, next int) {
	if t := p.tok(i); t.kind == tokenNumber {
		n, next = t.num, i+1
		if t.digits > 3 || t.num == 0 {
			return n, next
		}
		for p.tok(next).isMark('.') && p.tok(next).glued && p.tok(next+1).glued && p.tok(next+1).digits == 3 {
			if n > 1e5 {
				return 0, 0
			}
			n, next = n*1000+p.tok(next+1).num, next+2
		}
		return n, next
	}
	return p.numberWords(i)
}

// numberWords reads a number in words: "mười lăm", "hai mươi mốt", "một nghìn chín trăm năm mươi tư".
func (p *finder) numberWords(i int) (n, next int) {
	if p.tok(i).glued && p.tok(i).kind == tokenWord && i > 0 && p.tok(i-1).kind == tokenNumber {
		return 0, 0 // the "ba" of a code
	}
	n, next = p.hundreds(i, false)
	if next == 0 || !p.tok(next).is(wNghin) {
		return n, next
	}
	thousands := n * 1000
	if p.unitFollows(next + 1) {
		return thousands, next + 1 // "một nghìn năm"
	}
	n, rest := p.hundreds(next+1, true)
	if rest == 0 {
		return thousands, next + 1
	}
	return thousands + n, rest
}

// hundreds reads a number below a thousand. After thousands it may begin with "linh" or "không trăm", and after hundreds the tens may go
// without "mươi", as in "chín trăm ba tám".
func (p *finder) hundreds(i int, inner bool) (n, next int) {
	d, ok := p.numeral(i)
	if ok && p.tok(i+1).is(wTram) {
		rest, next := p.tens(i+2, true)
		if next == 0 {
			return d * 100, i + 2
		}
		return d*100 + rest, next
	}
	return p.tens(i, inner)
}

// tens reads a number below a hundred.
func (p *finder) tens(i int, inner bool) (n, next int) {
	t, u := p.tok(i), p.tok(i+1)
	switch {
	case inner && t.is(wLinh):
		if d, ok := p.numeral(i + 1); ok {
			return d, i + 2
		}
		return 0, 0
	case t.is(wMuoiTen):
		return p.afterTens(10, i+1)
	case t.is(wHam):
		n, next = p.afterTens(20, i+1)
		return n, p.only(next, next > i+1)
	case inner && p.unitFollows(i):
		return 0, 0 // "một trăm năm"
	case !t.has(fNumeral), t.is(wMotDay, wLam), t.is(wKhong) && !inner && !p.loose:
		return 0, 0
	case u.is(wMuoiTens), p.spelling != spellingFull && u.is(wMuoiTen):
		return p.afterTens(10*t.digit(), i+2)
	case u.is(wLam, wMotDay), inner && u.has(fNumeral) && !p.unitFollows(i+1), p.shortTwenty(i):
		return 10*t.digit() + u.digit(), i + 2
	}
	return t.digit(), i + 1
}

// only gives next where ok is set, and else 0.
func (p *finder) only(next int, ok bool) int {
	if ok {
		return next
	}
	return 0
}

// shortTwenty tells whether "hai ba" at token i is 23, which it is in whole expressions before Tết and the name of a month.
func (p *finder) shortTwenty(i int) bool {
	t, u, next := p.tok(i), p.tok(i+1), p.tok(i+2)
	if !p.loose || t.digit() != 2 || !u.has(fNumeral) || u.is(wNam) {
		return false
	}
	_, month := p.monthNumber(i + 3)
	return next.is(wTet) || next.is(wThang) && month > 0
}

// afterTens reads the last digit behind the tens.
func (p *finder) afterTens(tens, i int) (n, next int) {
	if d, ok := p.unitDigit(i); ok {
		return tens + d, i + 1
	}
	return tens, i
}

// unitDigit reads the last digit after mười or mươi. "năm" is the unit there, since five would be "lăm", but for a slip before an hour:
// "mười năm giờ".
func (p *finder) unitDigit(i int) (d int, ok bool) {
	if p.tok(i).is(wNam) && !p.tok(i+1).is(wGio, wPhut) {
		return 0, false
	}
	d, ok = p.numeral(i)
	return d, ok && d > 0
}

// unitFollows tells whether token i is "năm" in the sense of year.
func (p *finder) unitFollows(i int) bool {
	if p.spelling != spellingFull && p.tok(i+1).is(wMuoiTen) {
		return false // "nam muoi" is fifty
	}
	return p.tok(i).is(wNam) && !p.tok(i+1).is(wMuoiTens, wTram) && !p.tok(i+1).has(fUnit)
}

// numeral reads one digit in words. In running text a capital within a sentence makes it a name.
func (p *finder) numeral(i int) (d int, ok bool) {
	t := p.tok(i)
	return t.digit(), t.has(fNumeral)
}

// digit gives the value of a numeral.
func (t *token) digit() int {
	if t.is(wNam) {
		return 5
	}
	return int(t.val)
}

// yearNumber reads a year: digits, a number in words, or two by two as in "hai không mười tám" and "một chín tám tư".
func (p *finder) yearNumber(i int) (year, next int) {
	if t := p.tok(i); t.kind == tokenNumber {
		if t.digits > 4 || p.number1000(i) {
			return 0, 0
		}
		return t.num, i + 1
	}
	century, ok := p.numeral(i)
	second, ok2 := p.numeral(i + 1)
	if ok && ok2 && !p.tok(i+2).is(wMuoiTens, wTram) {
		if rest, next := p.lastTwo(i + 2); next > 0 {
			return century*1000 + second*100 + rest, next
		}
	}
	year, next = p.numberWords(i)
	if year < 100 {
		return 0, 0
	}
	if year%100 == 0 && p.tok(next).is(wNam) {
		if rest, end := p.twoDigits(next); end > 0 && !p.tok(end).has(fUnit) {
			return year + rest, end // "một nghìn chín trăm năm tư"
		}
	}
	return year, next
}

// twoDigits reads two digits in words as a number below a hundred: "ba bảy" is 37.
func (p *finder) twoDigits(i int) (n, next int) {
	d, ok := p.numeral(i)
	if !ok {
		return 0, 0
	}
	u, ok := p.numeral(i + 1)
	if !ok || p.tok(i).is(wMotDay, wLam) || p.tok(i+2).is(wMuoiTens, wTram) {
		return 0, 0
	}
	return 10*d + u, i + 2
}

// lastTwo reads the tens and units of a year that is read digit by digit: "tám tư", "mười tám", "linh chín", "năm tư", "không năm". What
// looks like the word for years is five here, for the year must have four digits.
func (p *finder) lastTwo(i int) (rest, next int) {
	if rest, next = p.twoDigits(i); next > 0 {
		return rest, next
	}
	if rest, next = p.tens(i, true); next > i+1 || next > 0 && p.tok(i).is(wMuoiTen) {
		return rest, next
	}
	return 0, 0
}

// number1000 tells whether the number at i goes on with groups of thousands or decimals.
func (p *finder) number1000(i int) bool {
	t := p.tok(i + 1)
	return (t.isMark('.') || t.isMark(',')) && t.glued && p.tok(i+2).glued && p.tok(i+2).kind == tokenNumber
}

// roman reads a Roman numeral from 1 to 39, or up to limit.
func (p *finder) roman(i, limit int) (n, next int) {
	t := p.tok(i)
	if t.kind != tokenWord || t.end-t.start > 6 {
		return 0, 0
	}
	previous := 0
	for k := t.end - 1; k >= t.start; k-- {
		v := 0
		switch p.text[k] {
		case 'I':
			v = 1
		case 'V':
			v = 5
		case 'X':
			v = 10
		default:
			return 0, 0
		}
		if v < previous {
			v = -v
		} else {
			previous = v
		}
		n += v
	}
	if n < 1 || n > limit {
		return 0, 0
	}
	return n, i + 1
}
