package vietnews

// The dates of a dateline, and which of its parts a number begins.

// number reads what begins with the digits at the cursor.
func (r *lineReader) number() {
	v, end := r.digits(r.p)
	if v == 24 && r.empty() && r.named24h(end) {
		return
	}
	switch n := end - r.p; {
	case n <= 2 && isDateMark(r.at(end)) && (r.numericDate(v, end) || r.dottedClock(v, end)):
		return
	case n <= 2 && (r.clock(v, end) || r.dayFirst(v, end) || r.amount(v, end)):
		return
	case n == 3 && r.amount(v, end):
		return
	case n == 4 && (r.yearFirst(v, end) || r.lateYear(v, end)):
		return
	}
	r.p = end
	r.strayNumber()
}

// named24h takes "24h" before a dateline for a word, as outlets and columns call themselves: "24h.com.vn", "Tin 24h".
func (r *lineReader) named24h(i int) bool {
	if r.hourWord(i) != 1 || r.skipSpace(i) != i || r.at(i+1)-'0' < 10 {
		return false
	}
	r.p = i + 1
	r.before.words++
	return true
}

// strayNumber counts a number that is no component. One may stand behind a dateline: the number of comments or views. One that a date mark
// joins to the next makes a range: "11-12/10/2025".
func (r *lineReader) strayNumber() {
	r.dead = r.dead || isDigitLike(r.at(r.p)) && (r.at(r.p+1)-'0' < 10 || r.at(r.p+1) == ':')
	if r.empty() && r.cur == 0 && r.spanFollows() {
		r.other = true
	}
	if isDateMark(r.at(r.p)) && r.at(r.p+1)-'0' < 10 && r.thousands(r.p) == r.p {
		r.other = true
	}
	r.p = r.thousands(r.p)
	if r.empty() && r.cur == 0 {
		r.before.words++
		return
	}
	r.after.numbers++
}

// isDigitLike reports whether c is a letter that scanners read for a digit. Beside a digit it makes a number that cannot be trusted: "l6:20".
func isDigitLike(c byte) bool { return c == 'l' || c == 'o' || c == 'i' }

// thousands gives the offset behind the groups of three digits at i, which belong to the number before them, or behind a fraction of
// thousands: "12.345", "1.2K".
func (r *lineReader) thousands(i int) int {
	if _, end := r.digits(i + 1); (r.at(i) == '.' || r.at(i) == ',') && end == i+2 && r.at(end) == 'k' && r.at(end+1)-'a' >= 26 {
		return end + 1
	}
	for r.at(i) == '.' {
		v, end := r.digits(i + 1)
		if v < 0 || end != i+4 || isDateMark(r.at(end)) && r.at(end) != '.' {
			break
		}
		i = end
	}
	return i
}

// spanFollows reports whether a dash and a number stand behind a number in front of the date, which make a score or a life's years of it:
// "1 - 0", "(1930 - 09/01/2020)". A number of one or two digits before a date may count something instead.
func (r *lineReader) spanFollows() bool {
	i := r.skipSpace(r.p)
	if r.at(i) != '-' {
		return false
	}
	j := r.skipSpace(i + 1)
	_, end := r.digits(j)
	y, _, short := r.year(r.p - 4)
	if r.p <= 2 && isDateMark(r.at(end)) { // "19 - 25/05/2021"
		return true
	}
	return end > j && (end-j < 3 && !isDateMark(r.at(end)) && r.at(end) != ':' && r.hourWord(end) == 0 || y != 0 && !short)
}

// splitNumber gives a doubt where the number at the cursor is one digit and another digit by itself stands before it, which counts
// something, or was parted from it: "1 8:03", "1 9/01/2020".
func (r *lineReader) splitNumber() Doubt {
	i := r.p
	if r.at(i+1)-'0' < 10 || !r.strayBefore(i) {
		return 0
	}
	if i > 2 && r.at(i-3) != ' ' && !(r.at(i-3) == 't' && r.at(i-4)-'0' < 10) {
		return 0
	}
	return DoubtLenient
}

// strayBefore reports whether a space and a digit that is of no component stand before i.
func (r *lineReader) strayBefore(i int) bool {
	return i > 1 && r.at(i-1) == ' ' && r.at(i-2)-'0' < 10 && int(r.cores[r.cur].end) != i-1 // "Thứ 5 9/1/2020"
}

func isDateMark(c byte) bool { return c == '/' || c == '-' || c == '.' }

// twoDigits gives the value of the two digits at i.
func (r *lineReader) twoDigits(i int) (v int, ok bool) {
	a, b := r.at(i)-'0', r.at(i+1)-'0'
	return int(a)*10 + int(b), a < 10 && b < 10
}

// dateAt reports whether the number from i to end begins a date or a clock time of its own, and so counts no minutes of the hour before it:
// "18h 20-10-2020", "18h20/10/2020", but not "5h10-4 Jun 2016".
func (r *lineReader) dateAt(i, end int) bool {
	c := r.at(end)
	if !isDateMark(c) && c != ':' || r.at(end+1)-'0' >= 10 {
		return false
	}
	return r.at(i-1) == ' ' || c != ':' && r.wholeDate(i)
}

// wholeDate reports whether three numbers with one date mark between them stand at i, of which the last may be a year.
func (r *lineReader) wholeDate(i int) bool {
	_, j := r.digits(i)
	c := r.at(j)
	_, k := r.digits(j + 1)
	if !isDateMark(c) || k == j+1 || r.at(k) != c {
		return false
	}
	_, end, _ := r.year(k + 1)
	return end > k+1 && !isDateMark(r.at(end))
}

// dayFirst reads a date whose day is d and ends at i: "9/1/2020", "12  / 9 / 2007", "04/10-2007", "9 tháng 1 năm 2020", "16 Jul 2025".
func (r *lineReader) dayFirst(d, i int) bool {
	if j := r.skipSpace(i); isDateMark(r.at(j)) {
		return r.numericDate(d, j)
	}
	if i = r.ordinal(i); r.at(i) == ',' { // "ngày 9, tháng 1, năm 2020"
		i++
	}
	m, end := r.namedMonth(r.skipSpace(i))
	if m == 0 {
		return false
	}
	y, yearEnd := r.wordedYear(end)
	if y == 0 {
		y, yearEnd = r.shortYear822(end)
	}
	if y == 0 {
		return r.dayOfNoYear(d, m, end)
	}
	return r.setDate(yearEnd, y, m, d, partWorded|partYear)
}

// shortYear822 reads the two-digit year of the oldest feeds at i: "Mon, 7 Oct 24 10:22:33 +0700". The clock time behind it proves it.
func (r *lineReader) shortYear822(i int) (y, end int) {
	y, end, short := r.year(r.skipSpace(i))
	if !short || !r.clockFollows(end) {
		return 0, i
	}
	return y, end
}

// dayOfNoYear takes "2 tháng 9" or "Oct 7" beside a clock time for a date without a year: "2 tháng 9 lúc 08:30". The year may follow the
// time, as Unix prints it.
func (r *lineReader) dayOfNoYear(d, m, end int) bool {
	if d == 0 || d > 31 || r.cores[r.cur].has&partTime == 0 && !r.clockFollows(end) {
		return false
	}
	return r.setDate(end, 0, m, d, partWorded)
}

// clockFollows reports whether a clock time stands at i, with no more than a comma, "lúc" or "at" before it.
func (r *lineReader) clockFollows(i int) bool {
	if r.at(i) == ',' {
		i++
	}
	i = r.skipSpace(i)
	if w, end := r.wordAt(i); w.class == joinWord {
		i = r.skipSpace(end)
	}
	v, end := r.digits(i)
	return end > i && end-i <= 2 && v < 24 && r.at(end) == ':'
}

// lateYear takes the year y, which ends at i, for that of the day and the time in front: "Mon Oct 7 10:22:33 +07 2024".
func (r *lineReader) lateYear(y, i int) bool {
	c := &r.cores[r.cur]
	if c.has&(partDate|partYear|partTime|partWorded) != partDate|partTime|partWorded || y < firstYear || y > latestYear {
		return false
	}
	c.year, c.end = int16(y), uint8(i)
	c.has |= partYear
	r.p = i
	return true
}

// ordinal gives the offset behind an English ordinal ending at i.
func (r *lineReader) ordinal(i int) int {
	for _, text := range [...]string{"st", "nd", "rd", "th"} {
		if end, ok := r.hasWord(i, text); ok {
			return end
		}
	}
	return i
}

// numericDate reads "/1/2020" at i.
func (r *lineReader) numericDate(d, i int) bool {
	first := r.at(i)
	if r.at(i+1)-'a' < 26 {
		return r.dashedMonth(d, i+1)
	}
	i = r.skipSpace(i + 1)
	m, end := r.digits(i)
	if n := end - i; n == 0 || n > 2 {
		return false
	}
	var parts coreParts
	if r.at(r.p) == '0' || r.at(i) == '0' {
		parts |= partPadded
	}
	i = r.skipSpace(end)
	second := r.at(i)
	if second != first && !(first == '/' && second == '-') {
		return r.noYear(d, m, first, end)
	}
	y, end, short := r.year(r.skipSpace(i + 1))
	if short {
		if second != first || (isDateMark(r.at(end)) || r.at(end) == 't') && r.at(end+1)-'0' < 10 {
			return false // "06/01 - 08/01/2020", and "20-01-06T18:03", which begins with its year
		}
		parts |= shortYearParts(first)
	}
	return y != 0 && r.setDate(end, y, m, d, parts|partYear)
}

// shortYearParts tells what a two-digit year behind a date mark is: with dots it may be a version.
func shortYearParts(mark byte) coreParts {
	if mark == '.' {
		return partShortYear | partVersion
	}
	return partShortYear
}

// dashedMonth reads "Jan-2020", "Jan-20" or "Th1-2020" at i.
func (r *lineReader) dashedMonth(d, i int) bool {
	m, end := r.namedMonth(i)
	if m == 0 {
		return false
	}
	if y, yearEnd := r.wordedYear(end); y != 0 {
		return r.setDate(yearEnd, y, m, d, partWorded|partYear)
	}
	y, yearEnd, short := r.year(end + 1)
	return short && r.at(end) == '-' && r.setDate(yearEnd, y, m, d, partWorded|partYear)
}

// namedMonth reads "Jan", "tháng 1", "Thg 01" or "Tháng Giêng" at i; m is 0 where none stands.
func (r *lineReader) namedMonth(i int) (m, end int) {
	switch w, end := r.wordAt(i); {
	case w.class == monthWord:
		return int(w.value), end
	case w.class == monthHead, w.class == weekdayHead && w.value == 0:
		return r.monthNumber(end)
	}
	return 0, i
}

// noYear takes "29/09" for a date without a year, but not "29-09" or "29.09", which are scores and decimals. "9/1 năm 2020" has its year.
func (r *lineReader) noYear(d, m int, mark byte, end int) bool {
	if mark != '/' || isDateMark(r.at(end)) || d == 0 || d > 31 || m == 0 || m > 12 {
		return false
	}
	if _, ok := r.hasWord(r.skipSpace(end), "nam"); ok {
		if y, yearEnd := r.wordedYear(end); y != 0 {
			return r.setDate(yearEnd, y, m, d, partYear)
		}
	}
	c := r.begin(partDate, r.p, end)
	c.day, c.month = uint8(d), uint8(m)
	return true
}

// The years that a dateline can name.
const (
	firstYear  = 1900
	latestYear = 2100
)

// pivotYear is the first year of two digits that is of the 20th century, as in package time.
const pivotYear = 69

// fullYear gives the year that two digits stand for, 1969 to 2068. It is the one rule of datelines and time expressions.
func fullYear(n int) int {
	if n < pivotYear {
		return 2000 + n
	}
	return 1900 + n
}

// year reads a year of four or two digits at i; y is 0 where none stands. More than four digits are a year with a clock time glued to it.
func (r *lineReader) year(i int) (y, end int, short bool) {
	y, end = r.digits(i)
	switch n := end - i; {
	case n == 4:
	case n == 2 && r.at(end) != 't' && r.at(end)-'a' < 26 && r.at(end+1)-'0' < 10: // "20l8", as a scanner reads 2018
		return 0, i, false
	case n == 2 && y == 20 && r.yearGoesOn(end): // "9/1/20 20, 18:03"
		v, _ := r.twoDigits(end + 1)
		r.cores[r.cur].doubt |= DoubtLenient
		return 2000 + v, end + 3, false
	case n == 2:
		return fullYear(y), end, true
	case (n == 5 || n == 6) && (r.at(end) == ':' || r.at(end) == 'h'):
		end = i + 4
		a, _ := r.twoDigits(i)
		b, _ := r.twoDigits(i + 2)
		y = a*100 + b
	default:
		return 0, i, false
	}
	if y < firstYear || y > latestYear {
		return 0, i, false
	}
	return y, end, false
}

// yearGoesOn reports whether two digits behind a space at i are the rest of a year that a break has split, and begin nothing of their own.
func (r *lineReader) yearGoesOn(i int) bool {
	_, ok := r.twoDigits(i + 1)
	next := r.at(i + 3)
	return r.at(i) == ' ' && ok && next-'0' >= 10 && next != ':' && !isDateMark(next) && r.hourWord(r.skipSpace(i+3)) == 0
}

// wordedYear reads ", năm 2020", " 2020" or ", 2020" at i; y is 0 where none stands.
func (r *lineReader) wordedYear(i int) (y, end int) {
	i = r.skipSpace(i)
	if c := r.at(i); c == ',' || c == '.' || c == '/' || c == '-' {
		i = r.skipSpace(i + 1)
	}
	if end, ok := r.hasWord(i, "nam"); ok {
		i = r.skipSpace(end)
	}
	y, end, short := r.year(i)
	if short {
		return 0, i
	}
	return y, end
}

// monthNumber reads what follows "tháng" or "thg": a number or a word, the longest that fits. m is 0 where none stands.
func (r *lineReader) monthNumber(i int) (m, end int) {
	if r.at(i) == '.' {
		i++
	}
	i = r.skipSpace(i)
	if m, end = r.digits(i); end > i {
		if end-i > 2 || m > 12 {
			return 0, i
		}
		return m, end
	}
	w, end := r.wordAt(i)
	if w.class != numberWord {
		return 0, i
	}
	m = int(w.value)
	if m == 10 {
		w, next := r.wordAt(r.skipSpace(end))
		if w.class == numberWord && w.value <= 2 {
			return 10 + int(w.value), next
		}
	}
	if m == 5 && r.at(end) == ' ' && r.at(end+1)-'0' < 10 { // "9 tháng năm 2025" may be nine months of 2025
		r.cores[r.cur].doubt |= DoubtLenient
	}
	return m, end
}

// monthFirst reads WordPress's "Tháng Một 7, 2025" from the word "tháng", which ends at i.
func (r *lineReader) monthFirst(start, i int) bool {
	m, end := r.monthNumber(i)
	if m == 0 || r.at(end) != ' ' {
		return false
	}
	return r.dayAndYear(start, end+1, m)
}

// englishMonthFirst reads "August 4, 2011" from the month's name, which ends at i.
func (r *lineReader) englishMonthFirst(start, i, m int) bool {
	if r.at(i) == '.' || r.at(i) == ',' { // "Aug. 4, 2011", "August, 04/2011"
		i++
	}
	return r.dayAndYear(start, r.skipSpace(i), m)
}

// dayAndYear reads "7, 2025" or "4th 2011" at i.
func (r *lineReader) dayAndYear(start, i, m int) bool {
	d, end := r.digits(i)
	if n := end - i; n == 0 || n > 2 {
		return false
	}
	end = r.ordinal(end)
	y, yearEnd := r.wordedYear(end)
	if y == 0 && !r.clockFollows(end) {
		return false
	}
	r.p = start
	if y == 0 {
		return r.dayOfNoYear(d, m, end)
	}
	return r.setDate(yearEnd, y, m, d, partWorded|partYear)
}

// yearFirst reads "2020-01-09" or "2020/1/9", whose year y ends at i.
func (r *lineReader) yearFirst(y, i int) bool {
	c := r.at(i)
	if !isDateMark(c) || y < firstYear || y > latestYear {
		return false
	}
	m, j := r.digits(i + 1)
	if n := j - i - 1; n == 0 || n > 2 || r.at(j) != c {
		return false
	}
	d, end := r.digits(j + 1)
	if n := end - j - 1; n == 0 || n > 2 {
		return false
	}
	return r.setDate(end, y, m, d, partWorded|partYear)
}

// setDate enters a date whose end is given, and skips the T of ISO 8601 behind it.
func (r *lineReader) setDate(end, y, m, d int, parts coreParts) bool {
	doubt := r.splitNumber()
	if parts&partShortYear != 0 && r.strayBefore(r.p) {
		doubt = DoubtLenient // "20 18-06-15" may be of 2018
	}
	c := r.begin(partDate, r.p, end)
	c.year, c.month, c.day = int16(y), uint8(m), uint8(d)
	c.has |= parts
	c.doubt |= doubt
	switch next := r.at(end + 1); {
	case r.at(end) == 't' && next-'0' < 10:
		r.p++
	case r.at(end) == '/' && (next-'0' < 10 || next-'a' < 26): // "20/01/2020/QĐ" numbers a document
		c.has |= partOther
	case r.at(end) == '.' && next-'0' < 10: // "09.01.2020.08" goes on
		if _, clock := r.digits(end + 1); r.at(clock) != ':' && r.hourWord(clock) == 0 {
			c.has |= partOther
		}
	}
	return true
}

// weekday reads the name behind "thứ", "chủ" or "T", which begins at start and ends at i.
func (r *lineReader) weekday(start, i int) bool {
	j := r.skipSpace(i)
	if i-start == 3 && r.thursday(start, i) {
		r.setWeekday(start, i, 4)
		return true
	}
	if v, end := r.digits(j); (end == j+1 || end == j+2) && r.b[start] == 't' &&
		(!isDateMark(r.at(end)) || r.at(end) == '-' && r.wholeDate(end+1)) {
		if 2 <= v && v <= 7 && end == j+1 {
			r.setWeekday(start, end, v-1)
			return true
		}
		if r.before.words == 0 && !r.isDayBefore(end) && (i > start+1 || r.at(end) == ',') {
			r.setWeekday(start, end, noWeekday)
			return true
		}
	}
	w, end := r.wordAt(j)
	switch {
	case r.b[start] == 'c':
		if end, ok := r.hasDamagedWord(j, "nhat"); ok {
			r.setWeekday(start, end, 0)
			return true
		}
	case i-start == 3 && w.class == numberWord && 2 <= w.value && w.value <= 7:
		r.setWeekday(start, end, int(w.value)-1)
		return true
	}
	return false
}

// thursday reports whether "Thu" from start to i is the English word: before a comma, or before a day and month in English.
func (r *lineReader) thursday(start, i int) bool {
	if r.at(i) == ',' {
		return true
	}
	word := i
	i = r.skipSpace(i)
	_, day := r.digits(i)
	w, end := r.wordAt(r.skipSpace(day))
	if w.class != monthWord || !r.spells(start, word, "thu") {
		return false
	}
	_, last := r.digits(r.skipSpace(end))
	y, _ := r.wordedYear(last)
	return day == i || y == 0 // "Thu 5 December 28, 2017" is thứ Năm: its day stands behind the month
}

// hasDamagedWord is hasWord with question marks for letters.
func (r *lineReader) hasDamagedWord(i int, text string) (end int, ok bool) {
	end = i + len(text)
	if end > r.n || !matchDamaged(string(r.b[i:end]), text) || r.at(end)-'a' < 26 {
		return i, false
	}
	return end, true
}

// noWeekday stands for a weekday that there is not, such as "Thứ 8", and contradicts every date.
const noWeekday = 7

func (r *lineReader) setWeekday(start, end, weekday int) {
	r.begin(partWeekday, start, end).weekday = uint8(weekday)
}

// isDayBefore reports whether the number that ends at i is the day of a date.
func (r *lineReader) isDayBefore(i int) bool {
	m, _ := r.namedMonth(r.skipSpace(i))
	return m != 0 || isDateMark(r.at(i))
}

// endsAt reports whether the line, or a bracket, ends at i.
func (r *lineReader) endsAt(i int) bool { return i == r.n || r.at(i) == ')' || r.at(i) == ']' }
