package vietnews

import (
	"bytes"
	"strings"
)

// creditWords say that what follows is whom a picture is owed to. The longest stands first among those with a common beginning.
var creditWords = prefixesOf(
	"© ảnh", "ảnh minh họa", "ảnh minh hoạ", "ảnh tư liệu", "ảnh chụp màn hình", "ảnh cắt từ", "ảnh do", "ảnh", "biểu đồ", "bản quyền hình ảnh",
	"bản đồ", "clip", "credit",
	"hình minh họa", "hình ảnh", "hình", "infographic", "minh họa", "minh hoạ", "nguồn hình ảnh", "nguồn ảnh", "nguồn video", "nguồn clip",
	"nguồn", "photo",
	"thiết kế", "tranh", "video", "đồ họa", "đồ hoạ",
)

// photoAgencies close a caption without any word of credit: ". TTXVN", "(AFP)".
var photoAgencies = setOf([]string{
	"ttxvn", "afp", "ap", "reuters", "getty", "getty images", "epa", "tass", "xinhua", "bloomberg", "tân hoa xã", "thx", "yonhap", "kyodo",
	"internet", "nvcc", "shutterstock", "unsplash", "pexels", "pixabay", "istock", "freepik", "fbnv",
})

// stockAgencies are those of them that only pictures are owed to, so that a line of nothing else is a credit.
var stockAgencies = barred("getty images|nvcc|shutterstock|unsplash|pexels|pixabay|istock|freepik|fbnv|afp photo|ap photo|rfa photo")

// stockOpeners holds their openers.
var stockOpeners = openersIn(stockAgencies)

// creditTail is how many bytes at the end of a line can hold a credit.
const creditTail = 130

// creditOf finds the credit that closes s: its span takes in the brackets or dash that set it off. It is empty where there is none.
// Credits stand apart, so only what follows a bracket, dash or stop is looked at; the glance g at s says where they are.
func creditOf(s string, g *glance) span {
	tail := max(0, len(s)-creditTail)
	for tail > 0 && s[tail]&0xc0 == 0x80 {
		tail++
	}
	end := s[tail:]
	if g.n > keptApart {
		for i := len(end); i > 0; i-- {
			if isApart(end, i) {
				if c := creditAt(end, i); !c.empty() {
					return span{tail + c.start, len(s)}
				}
			}
		}
	} else {
		for k := g.n - 1; k >= 0 && int(g.apart[k]) > tail; k-- {
			if c := creditAt(end, int(g.apart[k])-tail); !c.empty() {
				return span{tail + c.start, len(s)}
			}
		}
	}
	if tail == 0 {
		if c := creditAt(s, 0); !c.empty() {
			return c
		}
	}
	if len(s) <= longestAgency && g.words <= 2 && stockOpeners[openerOf(s)] != 0 && contains(stockAgencies, s) {
		return span{0, len(s)}
	}
	if g.chars&charColon != 0 {
		i := strings.LastIndexByte(end, ':')
		if before, ok := strings.CutSuffix(end[:max(i, 0)], " Ảnh"); ok && before != "" && isCreditName(strings.TrimSpace(end[i+1:])) {
			return span{tail + len(before), len(s)} // some papers set it off by its capital alone
		}
	}
	if g.apartBefore(len(s)-1, len(s)-longestAgency) {
		return agencyCredit(s)
	}
	return span{}
}

// creditAt returns the credit that begins behind spaces at s[i:] and closes s, with what sets it off.
func creditAt(s string, i int) span {
	for i < len(s) && s[i] == ' ' {
		i++
	}
	if i+1 >= len(s) || creditHeads[s[i]]&creditSeconds[s[i+1]] == 0 {
		return span{}
	}
	if w := creditWordAt(s[i:]); w != "" && opensCredit(s, i, w) {
		return span{openerBefore(s, i), len(s)}
	}
	return span{}
}

// creditHeads and creditSeconds hold the first and second bytes of words of credit, small and capital: a bit for each word, up to 64.
var creditHeads, creditSeconds = func() (heads, seconds [256]uint64) {
	bit := uint64(1)
	for _, row := range creditWords {
		for _, w := range row.words {
			for _, s := range [...]string{w, strings.ToUpper(w)} {
				heads[s[0]] |= bit
				seconds[s[1]] |= bit
			}
			bit <<= 1
		}
	}
	return heads, seconds
}()

// apartMarks are the last bytes of the marks that set a credit off.
var apartMarks = func() (t [256]bool) {
	for _, mark := range [...]string{"(", "[", "-", ".", "|", "/", "!", "?", ";", ":", ",", "\"", ")", "'", "–", "—", "”", "’", "…", "•"} {
		t[mark[len(mark)-1]] = true
	}
	return t
}()

// isApart reports whether s[:i] ends with a mark that sets a credit off.
func isApart(s string, i int) bool {
	b := s[i-1]
	return apartMarks[b] && (b < 0x80 || i >= 3 && s[i-3] == 0xe2 && s[i-2] == 0x80)
}

// creditWordAt returns the word of credit at the head of s, or "". It has the length of what stands there.
func creditWordAt(s string) string {
	if s == "" || creditOpeners[openerOf(s)] == 0 {
		return ""
	}
	var buf [32]byte // no word of credit is as long
	return prefixIn(creditWords, appendLower(buf[:0], s[:min(len(s), len(buf))]))
}

// creditOpeners holds the openers of words of credit.
var creditOpeners = func() *openerTable {
	t := new(openerTable)
	for _, row := range creditWords {
		for _, w := range row.words {
			t.add(w, 1)
		}
	}
	return t
}()

// opensCredit reports whether what follows the word of credit w at s[at], to the end of the line, is a name or nothing.
func opensCredit(s string, at int, w string) bool {
	rest := strings.TrimRight(s[at+len(w):], " .)]”\"")
	soft := at > 0 && isSoft(s[:at])
	if rest == "" {
		return strings.HasPrefix(w, "ảnh ") && w != "ảnh do" || strings.HasPrefix(w, "hình minh")
	}
	switch w {
	case "credit": // it is a name as well, of banks
		name := strings.TrimSpace(strings.TrimPrefix(rest, ":"))
		return !soft && rest[0] == ':' && isCreditName(name)
	case "minh họa", "minh hoạ": // what it illustrates may stand behind it as well
		return !soft && rest[0] == ':' && isCreditName(strings.TrimSpace(rest[1:])) && (at > 0 || namesMaker(strings.TrimSpace(rest[1:])))
	case "bản quyền hình ảnh":
		return at == 0 && isCreditName(strings.TrimSpace(rest))
	}
	if name, ok := strings.CutPrefix(rest, ", "); ok && w == "nguồn hình ảnh" {
		return at == 0 && len(name) <= 90 // as screen readers are told it
	}
	if w == "ảnh do" || w == "ảnh cắt từ" {
		return strings.Count(rest, " ") <= 7
	}
	if colon := strings.IndexByte(rest, ':'); colon >= 0 && strings.Count(rest[:colon], " ") <= 3 {
		name := strings.TrimSpace(rest[colon+1:])
		switch {
		case name == "" || len(name) > 90 || strings.Contains(name, ". ") || strings.Contains(name, "://"):
			return false
		case at == 0 && (w == "video" || w == "clip" || w == "thiết kế" || w == "tranh"):
			return isCreditName(name) && namesMaker(name)
		}
		return w != "nguồn" || !soft
	}
	if soft || w == "hình" || w == "tranh" || w == "thiết kế" || at == 0 && w != "ảnh" && w != "nguồn ảnh" {
		return false
	}
	return isCreditName(strings.TrimSpace(rest))
}

// isSoft reports whether before ends with a comma or colon, which set little off.
func isSoft(before string) bool {
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
	return isUpper(firstRune(s)) && capital*2 > strings.Count(s, " ")+1 || strings.EqualFold(s, "internet") ||
		strings.HasPrefix(s, "nhân vật cung cấp") || isProvided(s)
}

// isProvided reports whether s says who gave a picture, who may be nobody by name: "tác giả cung cấp".
func isProvided(s string) bool { return strings.HasSuffix(s, " cung cấp") }

// namesMaker reports whether s has the shape of persons, papers or offices: behind "Video:" or "Clip:" may as well stand what it shows,
// which a place at its end makes look like a name.
func namesMaker(s string) bool {
	if isAgencyList(s) || isProvided(s) {
		return true
	}
	name, _ := cutBracket(s)
	name, _ = cutAgency(name)
	for part := range nameParts(name) {
		if personShape(part) == signNone && !isAgencyList(part) && !isOffice(part) {
			return false
		}
	}
	return true
}

// longestAgency is the most bytes of a picture agency with what sets it off.
const longestAgency = 32

// agencyCredit finds a picture agency that closes s without a word of credit.
func agencyCredit(s string) span {
	from := max(0, len(s)-longestAgency)
	end := strings.TrimRight(s[from:], ".")
	at, name := -1, end
	if bare, ok := strings.CutSuffix(end, ")"); ok {
		at = strings.LastIndexByte(end, '(')
		name = bare[at+1:]
	} else if at = lastBreak(end); at > 0 {
		name = end[at:]
	}
	var buf [longestAgency]byte
	if at > 0 && isPhotoAgency(appendLower(buf[:0], name)) {
		return span{from + at, len(s)}
	}
	return span{}
}

// lastBreak returns where what follows the last full stop or dash of s begins, with the space before it, or -1. A mark at the very beginning
// of s does not count.
func lastBreak(s string) int {
	for i := len(s) - 1; i > 0; i-- {
		if s[i] == ' ' && (s[i-1] == '.' && i > 2 || s[i-1] == '-' && i > 2 && s[i-2] == ' ') {
			return i
		}
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

// openerBefore moves at, an offset into s, back over the bracket, dash or spaces that set a credit off; a stop ends the caption's own
// sentence and stays.
func openerBefore(s string, at int) int {
	before := strings.TrimRight(s[:at], " ")
	for _, mark := range [...]string{"(", "[", "-", "–", "—", "|", "/", ";", ",", ":"} {
		if rest, ok := strings.CutSuffix(before, mark); ok {
			before = rest
			break
		}
	}
	return len(strings.TrimRight(before, " "))
}

// creditName returns the name in a credit: "TTXVN" of "(Ảnh: TTXVN)". A credit without a name is its own name: "Ảnh minh họa".
func creditName(credit string) string {
	bare := strings.Trim(credit, " -–—|/;,:.")
	bare = strings.TrimSpace(trimBracket(trimBracket(bare, "(", ")"), "[", "]"))
	if colon := strings.IndexByte(bare, ':'); colon >= 0 && strings.Count(bare[:colon], " ") <= 4 {
		if name := strings.Trim(bare[colon+1:], " ."); name != "" {
			return name
		}
	}
	if w := creditWordAt(bare); w != "" && len(bare) > len(w) && (bare[len(w)] == ' ' || bare[len(w)] == ',') {
		if name := strings.Trim(bare[len(w):], " .,"); isUpper(firstRune(name)) || isProvided(name) {
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
