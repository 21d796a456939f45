package vietnews

import (
	"encoding/binary"
	"math/bits"
	"strings"
	"unicode/utf8"
)

// mayBeDateline is the quick look that spares most lines the reading. A dateline is short and has a year: behind a day or month that stands
// near, or before "-" or "/". Shorter still is a relative time, or a date without a year.
func mayBeDateline(s string) bool {
	if len(s) > maxDateline {
		return false
	}
	i := nextDigit(s, 0)
	if i == len(s) {
		return mayBeSpoken(s) || strings.IndexByte(s, fullWidthDigits[0]) >= 0 && strings.Contains(s, fullWidthDigits)
	}
	var hints lineHints
	chain := 0                                             // numbers joined by date marks
	begin, last, before := 0, -maxDateline, -2*maxDateline // where the last number of one or two digits began and ended, and the one before ended
	for ; i < len(s); i = nextDigit(s, i) {
		end := i + 1
		for end < len(s) && s[end]-'0' < 10 {
			end++
		}
		if chain++; last != i-1 || !isDateMark(s[last]) {
			chain = 1
		}
		switch n := end - i; {
		case chain == 3:
			return true
		case n >= 4 && (s[i]-'1' >= 2 || i-last > maxDayToYear && (end == len(s) || !isDateMark(s[end]))): // a count, or a year in prose
		case n >= 4:
			alone := chain == 2 && begin-before > maxDayToYear && isMonthAt(s, begin)
			if i-last <= maxDayToYear && !alone || mayBeMonth(s[end:]) {
				return true
			}
			hints |= hintUnit // "hôm nay 2020."
		default:
			if n <= 2 {
				begin, last, before = i, end, last
			}
			if end < len(s) {
				hints |= hintAt(s[end:])
			}
		}
		i = end
	}
	return len(s) <= maxRelative && hints != 0 && (hints&(hintDay|hintClock) == hintDay|hintClock || namesNow(s))
}

// isMonthAt reports whether the number at i is a month and nothing else: "tháng 2/2024" has no day, and no other number stands near.
func isMonthAt(s string, i int) bool {
	return strings.HasSuffix(s[:i], "áng ") && strings.IndexByte(s, '&') < 0 && strings.IndexByte(s, fullWidthDigits[0]) < 0
}

// mayBeMonth reports whether s, which follows a year, can go on with its month, as in "2020-01-09" and not in "2020." or "2020-2021".
func mayBeMonth(s string) bool {
	if len(s) < 2 || !isDateMark(s[0]) {
		return false
	}
	if s[1]-'0' >= 10 {
		return s[1] >= utf8.RuneSelf || s[1] == '&'
	}
	return len(s) < 4 || s[2]-'0' >= 10 || s[3]-'0' >= 10
}

// fullWidthDigits are the first two bytes of full-width digits, and of other full-width marks.
const fullWidthDigits = "\xef\xbc"

// maxDayToYear is how many bytes may lie between a day and its year: " tháng mười hai, năm " with entities.
const maxDayToYear = 40

// maxRelative is the longest line, in bytes, that can be a relative dateline or one without a year.
const maxRelative = 80

// lineHints are what the numbers of a line may be, as far as one or two bytes behind them tell.
type lineHints uint8

const (
	hintClock lineHints = 1 << iota // "18:03", "18h"
	hintDay                         // "29/09", "2 tháng 9", "7 Oct"
	hintUnit                        // "5 giờ"
)

// hintAt tells what s, which follows digits, makes of them.
func hintAt(s string) lineHints {
	if s[0] == ' ' && len(s) > 1 {
		s = s[1:]
	}
	switch s[0] | 0x20 {
	case 'h', 'g':
		return hintClock | hintUnit
	case ':':
		return hintClock
	case '/':
		return hintDay
	case 'j', 'f', 'a', 'o', '-': // "7 Oct 24", "7-Oct-24"
		return hintDay
	case 't', 'n', 'm', 's', 'd':
		return hintDay | hintUnit
	case 'p', 'w', '\'':
		return hintUnit
	case '&', 0xe2, 0xef: // an entity, or the first byte, 0x20 set, of spaces and marks beyond ASCII and of no Vietnamese letter
		return hintClock | hintDay | hintUnit
	}
	return 0
}

// mayBeSpoken reports whether s, which has no digit, can be a relative dateline in words: "một giờ trước", "vừa xong", "just now".
func mayBeSpoken(s string) bool {
	if len(s) > maxRelative/2 || len(s) < 7 {
		return false
	}
	if len(s) <= maxToday && s[0]|0x20 == 'h' {
		return true
	}
	switch s[len(s)-1] | 0x20 {
	case 'c', 'g', 'o', 'w':
	default:
		return false
	}
	for _, end := range [...]string{"trước", "TRƯỚC", "truoc", "xong", "XONG", "ago", "now"} {
		if strings.HasSuffix(s, end) {
			return true
		}
	}
	return false
}

// maxToday is the longest that "hôm qua" can be, in bytes, with decomposed letters and marks around it.
const maxToday = 14

// namesNow reports whether s holds a word that relative datelines hang on: "trước", "ago", "cách đây", "hôm qua", "today", "yesterday", or
// that of a Sunday, which proves a date in damaged digits. It looks for their first two bytes before all else.
func namesNow(s string) bool {
	for i := 0; i+2 < len(s); i++ {
		if nowFirst[s[i]]&nowSecond[s[i+1]] != 0 && beginsWithNow(s[i:]) {
			return true
		}
	}
	return false
}

// The first two bytes of the words of namesNow: those that have a bit in common begin one. Of "hôm" the second may begin a letter.
var (
	nowFirst  = bitTable("tT", "aA", "cC", "hH", "yY")
	nowSecond = bitTable("rRoO", "gG", "hH", "oO&\x06\xc3\xe3", "eE")
)

// bitTable gives each byte the bits of the rows that it stands in.
func bitTable(rows ...string) (t [256]uint8) {
	for i, row := range rows {
		for k := range len(row) {
			t[row[k]] |= 1 << i
		}
	}
	return t
}

// beginsWithNow reports whether s, of three bytes at least, begins with a word of namesNow. Letters come as capitals, decomposed, without
// diacritics and as entities.
func beginsWithNow(s string) bool {
	next, third := s[1]|0x20, s[2]|0x20
	other := third >= utf8.RuneSelf || third == '&'
	switch s[0] | 0x20 {
	case 't':
		return next == 'r' && (third == 'u' || other) && beginsFolded(s, "truoc") || next == 'o' && third == 'd'
	case 'a':
		return next == 'g' && third == 'o'
	case 'c':
		spaced := third == ' ' && len(s) > 3 && (s[3] >= utf8.RuneSelf || s[3] == '&' || s[3]|0x20 == 'd')
		return next == 'h' && (other || spaced) && (beginsFolded(s, "chday") || beginsFolded(s, "chu"))
	case 'h':
		return (next == 'o' && (third == 'm' || other) || next == 0xc3|0x20 && third == 0xb4 || next == '&') && beginsFolded(s, "hom")
	case 'y':
		return next == 'e' && third == 's'
	}
	return false
}

// nextDigit gives the offset of the first digit of s from i on, or len(s). It looks at eight bytes at a time: in each, what is left of a
// digit after taking '0' out is below 10.
func nextDigit(s string, i int) int {
	const ones, tops = 0x0101010101010101, 0x8080808080808080
	for ; i+8 <= len(s); i += 8 {
		x := binary.LittleEndian.Uint64([]byte(s[i:i+8])) ^ '0'*ones
		if x = (x - 10*ones) &^ x & tops; x != 0 {
			return i + bits.TrailingZeros64(x)/8
		}
	}
	for i < len(s) && s[i]-'0' >= 10 {
		i++
	}
	return i
}
