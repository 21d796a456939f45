package vietnews

import (
	"bytes"
	"strings"
	"unicode/utf8"
)

// A lineReader reads one folded line from left to right, component by component: weekday, date, clock time, zone, label, furniture. What
// stands between components is free, for no two outlets agree on it. All that is asked of the order is asked at the end, by choose.
//
// Cursor invariants: p is the next byte to read; a method that reports false has not moved it.
type lineReader struct {
	folded
	text  string // the line as given
	p     int
	cur   int // index in cores of the dateline being read
	cores [maxCores]dateCore

	label      cueKind // label that waits for its date
	labelStart int     // where it began
	other      bool    // a cue said that the next date is something else
	since      bool    // "cách đây" was read
	joined     bool    // glue such as "ngày" stands right before
	colon      bool    // a colon stands right behind a finished core
	dead       bool    // the line is no dateline
	issue      bool    // the number of a newspaper's issue was read
	namesOnly  bool    // a byline word was read: foreign words are a name
	sectioned  bool    // a mark of breadcrumbs stands between foreign words and the first component
	piped      bool    // the last of them is a pipe or a bullet
	furnished  bool    // a counter, a share button, or a pipe or bullet was read
	headJoined bool    // the first component hung on foreign words by glue
	tail       bool    // foreign words or numbers follow the colon
	first      int     // index in cores of the line's dateline; -1 when it is relative
	second     int     // index in cores of its update, or -1

	ago     agoAmount    // relative time
	before  foreignCount // foreign words before the first component
	between foreignCount // foreign words within a core
	after   foreignCount // foreign words behind the last component
}

// maxCores is how many datelines a line may hold before it is taken for a list.
const maxCores = 3

// A dateCore is one dateline of a line: a date with what belongs to it.
type dateCore struct {
	year                 int16
	zone                 int16 // minutes east of Greenwich
	nanosecond           int32
	month, day           uint8
	hour, minute, second uint8
	weekday              uint8 // a time.Weekday
	start, end           uint8 // offsets in the folded line
	clockEnd             uint8 // where the clock time ends
	label                cueKind
	doubt                Doubt
	has                  coreParts
}

// coreParts is the set of the components that were printed.
type coreParts uint16

const (
	partDate coreParts = 1 << iota
	partYear
	partTime
	partSecond
	partZone
	partWeekday
	partOther     // the date is not the article's
	partShortYear // the year has two digits
	partMeridiem
	partPadded  // day, month or hour was padded
	partEnglish // the meridiem was AM or PM
	partVersion // "1.1.20", which may be the number of a version
	partWorded  // the month was a word: "tháng 4", "July"
)

// A foreignCount counts the words that are not in the tables.
type foreignCount struct{ words, small, numbers int16 }

func (r *lineReader) read() {
	for r.p < r.n && !r.dead {
		switch c := r.b[r.p&0x7f]; {
		case c == '(' && r.lunarBracket():
			return
		case c == ' ', c == ',', c == '(', c == ')':
			r.p++
		case c-'0' < 10:
			r.number()
		case c-'a' < 26, c == '?':
			r.word()
		default:
			r.mark(c)
		}
	}
}

// at gives byte i of the folded line, or 0 past its end, from where i may stand a few bytes off: see foldSlack.
func (r *lineReader) at(i int) byte { return r.b[i&0x7f] }

// skipSpace gives i, or i+1 where byte i is a space: the folded line has no two in a row.
func (r *lineReader) skipSpace(i int) int {
	if r.at(i) == ' ' {
		return i + 1
	}
	return i
}

// digits reads the run of digits at i and gives its value and the offset behind it. A run of more than nine digits has no value.
func (r *lineReader) digits(i int) (value, end int) {
	for end = i; r.at(end)-'0' < 10; end++ {
		value = value*10 + int(r.at(end)-'0')
	}
	if end-i > 9 {
		return -1, end
	}
	return value, end
}

// wordAt reads the word at i: what the tables say of it, and the offset behind it. A question mark within a word stands for a letter that
// a code page lost.
func (r *lineReader) wordAt(i int) (w *wordInfo, end int) {
	var k dateKey
	damaged := false
	for end = i; ; end++ {
		c := r.at(end)
		if c-'a' >= 26 {
			if c != '?' {
				break
			}
			damaged = true
		}
		k = k<<8 | dateKey(c)
	}
	if damaged {
		return r.damagedWord(string(r.b[i:end])), end
	}
	return wordIndex.find(k), end
}

// wholeWord is wordAt for words that may not be damaged.
func (r *lineReader) wholeWord(i int) (w *wordInfo, end int) {
	var k dateKey
	for end = i; r.at(end)-'a' < 26; end++ {
		k = k<<8 | dateKey(r.at(end))
	}
	return wordIndex.find(k), end
}

// damagedWord finds the word of the weekdays and dates that text can be, with a question mark for any one letter.
func (r *lineReader) damagedWord(text string) *wordInfo {
	for _, row := range dateWords {
		switch row.class {
		case weekdayHead, numberWord, dayWord, monthHead:
			if matchDamaged(text, row.text) {
				r.cores[r.cur].doubt |= DoubtLenient
				return wordIndex.find(keyOf(row.text))
			}
		}
	}
	return &wordInfo{}
}

func matchDamaged(text, word string) bool {
	if len(text) != len(word) || text[0] == '?' {
		return false
	}
	for i := range len(text) {
		if text[i] != '?' && text[i] != word[i] {
			return false
		}
	}
	return true
}

// hasWord reports whether the word at i is text, and gives the offset behind it.
func (r *lineReader) hasWord(i int, text string) (end int, ok bool) {
	end = i + len(text)
	if end > r.n || string(r.b[i:end]) != text || r.at(end)-'a' < 26 {
		return i, false
	}
	return end, true
}

// word reads the word at the cursor.
func (r *lineReader) word() {
	start := r.p
	w, end := r.wordAt(start)
	if end == start+1 && r.b[start&0x7f] == '?' {
		r.p++
		return
	}
	if w.cue != 0 && r.cue(w, end) || r.wordComponent(w, start, end) {
		return
	}
	r.p = end
	r.foreign(start)
}

// wordComponent reads the component that begins with the word w.
func (r *lineReader) wordComponent(w *wordInfo, start, end int) bool {
	switch w.class {
	case weekdayHead:
		return end == start+2 && r.monthFirst(start, end) || r.weekday(start, end) // "Th3 18, 2025" has no weekday
	case weekdayDigit:
		if r.weekday(start, end) {
			return true
		}
		r.other = r.other || r.at(end)-'0' < 10 // the digit of "T2-1-2020" is no day
	case weekdayWord:
		r.setWeekday(start, end, int(w.value))
		return true
	case monthHead:
		return r.monthFirst(start, end)
	case monthWord:
		return r.englishMonthFirst(start, end, int(w.value))
	case dayWord, joinWord, onWord:
		r.p = r.skipColon(end)
		r.joined = r.p == end && !(w.class == onWord && r.namesOnly) && !r.pipeBefore(start) // with a colon it is a label
		return true
	case zoneWord:
		return r.namedZone(start, end, w)
	case todayWord:
		return r.today(start, end, int(w.value))
	case numberWord, oneWord, nowWord:
		return r.spokenAmount(start, end, w)
	case sinceWord:
		return r.sinceNow(start, end)
	case proseWord:
		r.other = r.other || r.spells(start, end, w.exact)
	case hourWord:
		if r.cores[r.cur].has&partTime == 0 || !r.spells(start, end, w.exact) {
			return false
		}
		r.p, r.dead = end, r.dead || !r.ownHour(end)
		return true
	case functionWord:
		r.other = r.other || !r.capital(start) && r.spells(start, end, w.exact)
	}
	return false
}

// ownHour reports whether the word for hour behind a clock time, which ends at i, belongs to it: "18:03 giờ", "18:03 giờ ngày 9/1", "18:03
// giờ GMT+7". Before other words it names a zone that no row knows: "18:03 giờ Paris".
func (r *lineReader) ownHour(i int) bool {
	i = r.skipSpace(i)
	w, _ := r.wordAt(i)
	return r.at(i)-'a' >= 26 || w.class == zoneWord || w.class == dayWord || w.class == weekdayHead
}

// pipeBefore reports whether a pipe or a bullet parts what begins at i from all before it.
func (r *lineReader) pipeBefore(i int) bool {
	return r.at(i-1) == '|' || r.at(i-1) == ' ' && r.at(i-2) == '|'
}

// skipColon gives the offset behind a colon at i, if one stands there.
func (r *lineReader) skipColon(i int) int {
	if j := r.skipSpace(i); r.at(j) == ':' {
		return j + 1
	}
	return i
}

// foreign counts the unknown word that began at start.
func (r *lineReader) foreign(start int) {
	count := &r.after
	if r.empty() && r.cur == 0 {
		count = &r.before
	}
	if r.label != cueNone && !r.namesOnly { // "Cập nhật tình hình 09/01/2020" is a headline
		r.label, r.other = cueNone, true
	}
	if r.rightBehindClock(start) && r.isStrangeZone(start) {
		r.cores[r.cur].doubt |= DoubtLenient
	}
	r.joined = false
	r.dead = r.dead || r.p == start+1 && isDigitLike(r.b[start&0x7f]) && r.at(r.p)-'0' < 10
	r.tail = r.tail || r.colon
	r.sectioned = r.sectioned || count == &r.before && r.at(r.p)-'0' < 10 // stripped tags left a section glued to the date
	count.words++
	if !r.capital(start) && !r.namesOnly && r.at(start-1) != '.' { // "baosong.com.vn" is a name
		count.small++
	}
	if count.words > maxForeign || count == &r.after && count.words > maxBehind {
		r.dead = true
	}
}

// maxForeign is how many unknown words may stand in front of a dateline, a section, an author and an agency, and maxBehind how many behind
// it: with more, a line is prose.
const (
	maxForeign = 10
	maxBehind  = 8
)

// empty reports whether nothing of the current core was read yet.
func (r *lineReader) empty() bool { return r.cores[r.cur].has == 0 && !r.ago.set }

// cue reads the cue at the cursor, among the rows of its first word, which ends at i.
func (r *lineReader) cue(w *wordInfo, i int) bool {
	next := r.at(i + 1)
	if !w.lone && next-'a' >= 26 { // "ngày 9": no row can go on with a digit
		return false
	}
	head := i - r.p
	for k := w.cue - 1; k < w.cueEnd; k++ {
		row := &dateCues[k]
		if len(row.text) > head+1 && row.text[head+1] != next {
			continue
		}
		end := r.p + len(row.text)
		if end <= r.n && string(r.b[r.p:end]) == row.text && r.at(end)-'a' >= 26 {
			if row.exact != "" && (!r.spells(r.p, end, row.exact) || r.namedInASCII(end)) {
				return false
			}
			r.applyCue(row.kind, end)
			return true
		}
	}
	return false
}

func (r *lineReader) applyCue(kind cueKind, end int) {
	switch kind = r.settleCue(kind, end); kind {
	case cuePublished, cueUpdated, cuePostedIn:
		if kind == cuePostedIn {
			kind, r.namesOnly = cuePublished, true
		}
		if r.cores[r.cur].has&partDate != 0 {
			r.nextCore()
		}
		if r.label == cueNone {
			r.labelStart = r.p
		}
		r.label, r.other, r.joined = kind, false, false
		r.before.small, r.headJoined = 0, false
	case cueBehind, cueActed:
		start := r.p
		r.p = end
		r.foreign(start)
		return
	case cueNeutral:
		r.furnished = true
	case cueByline:
		r.namesOnly = true
	case cueOther:
		r.other = true
		r.foreign(r.p)
	case cueZone:
		r.setZone(7*60, end)
		return
	case cueRest:
		start := r.p
		if r.p = end; r.cores[r.cur].has&partDate == 0 {
			r.foreign(start)
			return
		}
		r.p = r.n
		return
	case cueLunar:
		r.lunarDate()
		return
	case cueFooter:
		r.dead = true
	}
	r.p = r.skipColon(end)
}

// lunarDate passes over the lunar date with which the head of a newspaper closes: "Thứ Năm, 09/01/2020 (nhằm ngày 15 tháng Chạp)". Any other
// line that speaks of one is no dateline.
func (r *lineReader) lunarDate() {
	c := &r.cores[r.cur]
	r.dead = r.dead || c.has&(partDate|partWeekday) != partDate|partWeekday || r.p <= int(c.end)+1 || r.n-r.p > maxLunar
	r.other, r.p = false, r.n
}

// lunarBracket reports whether the bracket at the cursor holds the lunar date that closes a newspaper's head, known by the name of its year:
// "Thứ Năm, 09/01/2020 (15-12 Kỷ Hợi)".
func (r *lineReader) lunarBracket() bool {
	if r.cores[r.cur].has&(partDate|partWeekday) != partDate|partWeekday || r.n-r.p > maxLunar {
		return false
	}
	rest, branch := cutLastWord(bytes.TrimRight(r.b[r.p:r.n], ")."))
	_, stem := cutLastWord(rest)
	if !lunarStems[string(stem)] || !lunarBranches[string(branch)] {
		return false
	}
	r.p = r.n
	return true
}

// cutLastWord parts the last word from what stands before its space.
func cutLastWord(b []byte) (rest, word []byte) {
	i := bytes.LastIndexByte(b, ' ')
	return b[:max(i, 0)], b[i+1:]
}

// The folded words of which the names of lunar years are made.
var (
	lunarStems    = spaced("giap at binh dinh mau ky canh tan nham quy")
	lunarBranches = spaced("ty suu dan mao meo thin ti ngo mui than dau tuat hoi")
)

// maxLunar is the longest lunar date in bytes: "nham ngay 15 thang chap nam ky hoi".
const maxLunar = 40

// settleCue settles what a cue says that means one thing here and another there: of a newspaper's issue and of a document, behind a date
// and in front of it. An issue's number stands at the head of the line or behind the name of the paper, which has hardly a small letter at
// the head of a word: "Lao Động số 234".
func (r *lineReader) settleCue(kind cueKind, end int) cueKind {
	switch {
	case kind == cueIssue:
		_, after := r.digits(r.skipSpace(r.skipColon(end)))
		after = r.thousands(after)
		if r.other || r.at(after-1)-'0' >= 10 || isDateMark(r.at(after)) {
			return cueOther
		}
		if r.cores[r.cur].has&(partDate|partWeekday) == partDate|partWeekday { // "Thứ Năm 09/01/2020 - Số 186"
			r.issue = true
			return cueNeutral
		}
		r.issue = r.empty() && 3*r.before.small <= r.before.words
		return cueOther
	case kind == cueAuthor && r.empty() && r.cur == 0:
		return cuePostedIn
	case kind == cueAuthor:
		return cueByline
	case kind == cueActed && r.before.words >= 2 && r.before.small == 0:
		return cueNeutral
	case (kind == cueBehind || kind == cueActed) && r.cores[r.cur].has&partDate != 0:
		return cueNeutral
	case kind == cueIssued && r.issue:
		return cuePublished
	case kind == cueIssued:
		return cueOther
	}
	return kind
}

// spells reports whether the folded bytes from start to end are the word exact, in any case, and not one that differs in its diacritics: "từ"
// is a word of prose and "Tú" a name. In a line without any diacritics the word is taken for exact.
func (r *lineReader) spells(start, end int, exact string) bool {
	start, end = r.span(start, end)
	word := r.text[start:end]
	if len(word) > len(exact) {
		word = strings.Trim(word, besideMarks)
	}
	return len(word) == len(exact) && strings.EqualFold(word, exact) || strings.IndexFunc(r.text, isNotASCII) < 0
}

// namedInASCII reports whether the word that ends at i begins a name in a line without diacritics: "Gia Linh" speaks of no "giá".
func (r *lineReader) namedInASCII(i int) bool {
	return r.capital(i+1) && strings.IndexFunc(r.text, isNotASCII) < 0
}

func isNotASCII(c rune) bool { return c >= utf8.RuneSelf }

// nextCore closes the current core.
func (r *lineReader) nextCore() {
	if r.cur++; r.cur == maxCores {
		r.cur, r.dead = maxCores-1, true
		return
	}
	r.after = foreignCount{}
}

// begin prepares the current core for a component that stands from start to end, and gives the core. A component that the core already has
// opens the next one.
func (r *lineReader) begin(part coreParts, start, end int) *dateCore {
	c := &r.cores[r.cur]
	if c.has&part != 0 {
		if c.has&partDate == 0 { // two clock times or two weekdays and no date: a schedule
			r.dead = true
		}
		r.nextCore()
		c = &r.cores[r.cur]
	}
	if c.has == 0 {
		c.start, c.label = uint8(start), r.label
		if r.label != cueNone {
			c.start = uint8(r.labelStart)
		}
		r.headJoined = r.headJoined || r.joined && r.before.words > 0 && r.label == cueNone
		r.label = cueNone
	}
	r.between.words += r.after.words
	r.after = foreignCount{}
	if r.other {
		c.has |= partOther
	}
	r.other, r.joined, r.colon = false, false, false
	c.has |= part
	c.end = uint8(end)
	r.p = end
	return c
}

// mark reads a punctuation mark.
func (r *lineReader) mark(c byte) {
	switch {
	case c == '~':
		r.dead = true
	case c == '@' && r.at(r.p-1)-'a' < 26 && r.at(r.p+1)-'a' < 26:
		r.address()
		return
	case (c == '+' || c == '-') && r.signedZone():
		return
	case c == ':' && r.cores[r.cur].has&partDate != 0:
		r.colon = true
	case c == ':' && r.empty() && r.before.words > 0 && r.label == cueNone && !r.namesOnly: // an unknown label: "Khởi hành:"
		r.other = true
	case (c == '|' || c == '/' || c == '>' || c == '-') && r.empty() && r.before.words > 0:
		r.sectioned = true
		r.piped, r.joined = c == '|', false
	case c == '|' && r.after.words == 0:
		r.furnished = true
	}
	r.p++
}

// address passes over the host of an e-mail address from its @ on. What stands before it was taken for a word in small letters, and is an
// author.
func (r *lineReader) address() {
	count := &r.after
	if r.empty() && r.cur == 0 {
		count = &r.before
	}
	count.small = max(count.small-1, 0)
	for c := r.at(r.p); c-'a' < 26 || c-'0' < 10 || c == '@' || c == '.' || c == '-'; c = r.at(r.p) {
		r.p++
	}
}
