package vietnews

import (
	"bytes"
	"strings"
)

// creditWords say that what follows is whom a picture is owed to. The longest stands first among those with a common beginning.
var creditWords = [...]string{
	"ảnh minh họa", "ảnh minh hoạ", "ảnh tư liệu", "ảnh chụp màn hình", "ảnh cắt từ", "ảnh do", "ảnh", "biểu đồ", "bản đồ", "clip", "hình minh họa", "hình ảnh", "hình",
	"infographic", "nguồn ảnh", "nguồn video", "nguồn clip", "nguồn", "photo", "thiết kế", "tranh", "video", "đồ họa", "đồ hoạ",
}

// creditIndex is creditWords by first byte.
var creditIndex = func() (t [256][]string) {
	for _, w := range creditWords {
		t[w[0]] = append(t[w[0]], w)
	}
	return t
}()

// photoAgencies close a caption without any word of credit: ". TTXVN", "(AFP)".
var photoAgencies = setOf([]string{
	"ttxvn", "afp", "ap", "reuters", "getty", "getty images", "epa", "tass", "xinhua", "bloomberg", "tân hoa xã", "thx", "yonhap", "kyodo", "internet", "nvcc", "shutterstock", "unsplash",
})

// creditTail is how many bytes at the end of a line can hold a credit.
const creditTail = 130

// creditOf finds the credit that closes s: its span takes in the brackets or dash that set it off. It is empty where there is none.
// Credits stand apart, so only what follows a bracket, dash or stop is looked at.
func creditOf(s string) span {
	var buf [creditTail + 16]byte
	tail := max(0, len(s)-creditTail)
	for tail > 0 && s[tail]&0xc0 == 0x80 {
		tail++
	}
	if end := s[tail:]; strings.IndexByte(end, ':') < 0 && strings.IndexByte(end, '(') < 0 && !strings.Contains(end, "nh") && !strings.Contains(end, "NH") {
		return agencyCredit(appendLower(buf[:0], end), s, tail)
	}
	low := appendLower(buf[:0], s[tail:])
	for i := len(low); i >= 0; i-- {
		if i > 0 && !isApart(low, i) || i == 0 && tail > 0 {
			continue
		}
		at := i + leadingSpaces(low[i:])
		if w := creditWordAt(low[at:]); w != "" && opensCredit(low, s[tail:], at, w) {
			return span{tail + openerBefore(low, at), len(s)}
		}
	}
	return agencyCredit(low, s, tail)
}

// agencyCredit finds a picture agency that closes s without a word of credit.
func agencyCredit(low []byte, s string, tail int) span {
	const longest = 32
	from := max(0, len(low)-longest)
	if at := agencyAt(low[from:]); at >= 0 {
		return span{tail + from + at, len(s)}
	}
	return span{}
}

// isApart reports whether low[:i] ends with a mark that sets a credit off.
func isApart(low []byte, i int) bool {
	switch low[i-1] {
	case '(', '[', '-', '.', '|', '/', '!', '?', ';', ':', ',', '"', ')', '\'':
		return true
	case 0x93, 0x94, 0x9d, 0x99, 0xa6, 0xa2: // the last bytes of – — ” ’ … •
		return i >= 3 && low[i-3] == 0xe2 && low[i-2] == 0x80
	}
	return false
}

func leadingSpaces(b []byte) (n int) {
	for n < len(b) && b[n] == ' ' {
		n++
	}
	return n
}

// creditWordAt returns the word of credit at the head of low, or "".
func creditWordAt(low []byte) string {
	if len(low) == 0 {
		return ""
	}
	for _, w := range creditIndex[low[0]] {
		if len(low) >= len(w) && string(low[:len(w)]) == w {
			return w
		}
	}
	return ""
}

// opensCredit reports whether what follows the word of credit w at low[at], to the end of the line, is a name or nothing. s is low before
// it was folded.
func opensCredit(low []byte, s string, at int, w string) bool {
	rest := strings.TrimRight(s[at+len(w):], " .)]”\"")
	soft := at > 0 && isSoft(low[:at])
	if rest == "" {
		return strings.HasPrefix(w, "ảnh ") && w != "ảnh do" || strings.HasPrefix(w, "hình minh")
	}
	if w == "ảnh do" || w == "ảnh cắt từ" {
		return strings.Count(rest, " ") <= 7
	}
	if colon := strings.IndexByte(rest, ':'); colon >= 0 && strings.Count(rest[:colon], " ") <= 3 {
		name := strings.TrimSpace(rest[colon+1:])
		switch {
		case name == "" || len(name) > 90 || strings.Contains(name, ". ") || strings.Contains(name, "://"):
			return false
		case at == 0 && (w == "video" || w == "clip"):
			return isCreditName(name)
		}
		return w != "nguồn" || !soft
	}
	if soft || w == "hình" || w == "tranh" || w == "thiết kế" || at == 0 && w != "ảnh" && w != "nguồn ảnh" {
		return false
	}
	return isCreditName(strings.TrimSpace(rest))
}

// isSoft reports whether before ends with a comma or colon, which set little off.
func isSoft(before []byte) bool {
	for n := len(before); n > 0; n-- {
		if b := before[n-1]; b != ' ' {
			return b == ',' || b == ':'
		}
	}
	return false
}

// isCreditName reports whether s is as short and as capital as the name of a person or an agency.
func isCreditName(s string) bool {
	if s == "" || len(s) > 60 || strings.Count(s, " ") > 6 {
		return false
	}
	capital := 0
	for w := range strings.SplitSeq(s, " ") {
		r := firstRune(w)
		if isUpper(r) || r == '@' || r == '(' {
			capital++
		}
	}
	return isUpper(firstRune(s)) && capital*2 > strings.Count(s, " ")+1 || strings.EqualFold(s, "internet") || strings.HasPrefix(s, "nhân vật cung cấp")
}

// agencyAt finds a picture agency that closes low without a word of credit.
func agencyAt(low []byte) int {
	end := len(low)
	for end > 0 && low[end-1] == '.' {
		end--
	}
	if end > 0 && low[end-1] == ')' {
		if open := bytes.LastIndexByte(low[:end], '('); open > 0 && isPhotoAgency(low[open+1:end-1]) {
			return open
		}
		return -1
	}
	at := max(bytes.LastIndex(low[:end], []byte(". "))+1, bytes.LastIndex(low[:end], []byte(" - "))+2)
	if at > 2 && isPhotoAgency(low[at:end]) {
		return at
	}
	return -1
}

// isPhotoAgency reports whether low names picture agencies: "afp", "afp/ttxvn".
func isPhotoAgency(low []byte) bool {
	for len(low) > 0 {
		n := bytes.IndexByte(low, '/')
		if n < 0 {
			n = len(low)
		}
		if photoAgencies[string(bytes.TrimSpace(low[:n]))] {
			return true
		}
		low = low[min(n+1, len(low)):]
	}
	return false
}

// openerBefore moves at back over the bracket, dash or spaces that set a credit off; a stop ends the caption's own sentence and stays.
func openerBefore(low []byte, at int) int {
	before := bytes.TrimRight(low[:at], " ")
	for _, mark := range [...]string{"(", "[", "-", "–", "—", "|", "/", ";", ",", ":"} {
		if bytes.HasSuffix(before, []byte(mark)) {
			before = before[:len(before)-len(mark)]
			break
		}
	}
	return len(bytes.TrimRight(before, " "))
}

// creditName returns the name in a credit: "TTXVN" of "(Ảnh: TTXVN)". A credit without a name is its own name: "Ảnh minh họa".
func creditName(credit string) string {
	bare := strings.Trim(credit, " -–—|/;,:.")
	bare = trimBracket(trimBracket(bare, "(", ")"), "[", "]")
	if colon := strings.IndexByte(bare, ':'); colon >= 0 && strings.Count(bare[:colon], " ") <= 4 {
		if name := strings.Trim(bare[colon+1:], " ."); name != "" {
			return name
		}
	}
	var buf [64]byte
	low := appendLower(buf[:0], bare[:min(len(bare), 60)])
	if w := creditWordAt(low); w != "" && len(low) > len(w) && low[len(w)] == ' ' {
		if name := strings.Trim(bare[len(w):], " ."); isUpper(firstRune(name)) {
			return name
		}
	}
	return strings.TrimRight(bare, ".")
}

// trimBracket cuts a bracket that opens s, and one that closes s without having been opened in what is left.
func trimBracket(s, open, shut string) string {
	s = strings.TrimPrefix(s, open)
	if rest, ok := strings.CutSuffix(s, shut); ok && strings.Count(rest, open) <= strings.Count(rest, shut) {
		return rest
	}
	return s
}

// firstRune returns the first rune of s, or 0.
func firstRune(s string) rune {
	for _, r := range s {
		return r
	}
	return 0
}
