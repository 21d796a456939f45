package vietnews

import (
	"bytes"
	"strings"
	"unicode/utf8"
)

// A signature says what a short line at the end of an article, or under its headline, is.
type signature uint8

const (
	signNone   signature = iota
	signWeak             // has the shape of a name, as captions and speakers of pull-quotes may have too
	signName             // has a shape that only bylines have
	signLabel            // says so: "Bài, ảnh: …"
	signSource           // names no person: "Theo Reuters"
)

// bylineLabels open a byline. What joints part, such as "Bài - ảnh", is looked up part by part, see labelRole.
var bylineLabels = []struct {
	label string
	role  BylineRole
}{
	{"bài ảnh", AuthorPhotos}, {"tin ảnh", AuthorPhotos}, {"tin bài, ảnh", AuthorPhotos}, {"clip, ảnh", AuthorPhotos},
	{"thực hiện và ảnh", AuthorPhotos}, {"chùm ảnh", Photographer}, {"ảnh", Photographer}, {"hình", Photographer},
	{"hình ảnh", Photographer}, {"video", Photographer}, {"clip", Photographer}, {"bài viết", Author}, {"bài", Author}, {"tin bài", Author},
	{"tin", Author}, {"tác giả bài viết", Author}, {"tác giả", Author}, {"người viết", Author}, {"nội dung", Author},
	{"phóng viên", Author}, {"pv", Author}, {"nhóm pv", Author}, {"nhóm phóng viên", Author}, {"theo", Source}, {"by", Author},
	{"viết bởi", Author}, {"đăng bởi", Author}, {"được đăng bởi", Author}, {"người đăng", Author}, {"thực hiện", Interviewer},
	{"ghi chép", Author}, {"tổng hợp", Compiler}, {"biên dịch", Translator}, {"lược dịch", Translator}, {"người dịch", Translator},
	{"dịch", Translator}, {"đồ họa", Photographer}, {"thiết kế", Photographer}, {"trình bày", Photographer}, {"dự báo viên", Author},
	{"btv", Author}, {"biên tập viên", Author}, {"kỹ thuật", Author}, {"quay phim", Photographer}, {"người soát tin", Author},
	{"soát tin", Author}, {"người thực hiện", Author}, {"biên tập", Author}, {"lời dẫn", Author}, {"thơ", Author}, {"truyện ngắn", Author},
	{"tản văn", Author}, {"ký", Author}, {"bút ký", Author}, {"tùy bút", Author}, {"tạp bút", Author}, {"tạp văn", Author},
	{"truyện ký", Author}, {"ký sự", Author}, {"phóng sự", Author}, {"posted by", Author},
}

// bylineSuffixes close a byline, in brackets or not.
var bylineSuffixes = []struct {
	word string
	role BylineRole
}{
	{"lược dịch", Translator}, {"biên dịch", Translator}, {"dịch", Translator}, {"chuyển ngữ", Translator}, {"tổng hợp", Compiler},
	{"t/h", Compiler}, {"th", Compiler}, {"thực hiện", Interviewer}, {"ghi", Interviewer}, {"lược ghi", Interviewer},
	{"lược thuật", Compiler}, {"biên soạn", Compiler}, {"sưu tầm", Compiler}, {"ảnh", Photographer}, {"viết", Author}, {"kể", Author},
	{"thuật", Author}, {"chụp", Photographer},
}

// signatureOf tells what l is as a signature. It looks at lines of up to 14 words only. The first word in small letters stands at small.
func signatureOf(l *line, small int) signature {
	if l.words > 14 || l.is(endsQuestion|endsColon|noLetters) || len(l.text) > 200 ||
		l.phrase == phraseNoise && !(l.is(allCaps) && isGroup(l.text)) ||
		l.phrase == phraseSection && !isPaperName(l) {
		return signNone
	}
	if l.is(opensLower) {
		return lowerSignature(l)
	}
	s := trimBullets(l.text)
	if s == "" {
		return signNone
	}
	if rest, ok := cutSource(s); ok {
		return sourceSignature(rest)
	}
	if l.has(charAt) && strings.Contains(s, "@") {
		return signNone
	}
	if l.is(hasURL) || len(s) > 140 {
		return signNone
	}
	if l.has(charColon) || prefixIn(bareLabels, s) != "" {
		if role, rest := cutLabel(s); role != "" {
			if !isLabelled(rest) && !isAccount(s, rest) {
				return signNone
			}
			return signLabel
		}
	}
	if l.has(charDigit) && digitsIn(s) >= minDateDigits {
		return signNone
	}
	if small != unknownSmall && !l.has(charOpen) && len(s) == len(l.text) {
		if small != noSmall && !mayOpenName(s, small) || !isUpper(firstRune(s)) {
			return signNone
		}
	} else if s[0] != '(' && !opensName(s) {
		return signNone
	}
	joins := small != noSmall || l.has(joinChars)
	if l.is(endsStop) && !isInitials(s) {
		if l.words > 6 {
			return signNone
		}
		return min(openedSignature(s, joins), signWeak)
	}
	return openedSignature(s, joins)
}

// minDateDigits is how many digits a line has that tells a day, a number or an amount, and nobody's name: "9/1/2020".
const minDateDigits = 6

func digitsIn(s string) (n int) {
	for i := range len(s) {
		if isDigit(s[i]) {
			n++
		}
	}
	return n
}

// lowerSignature tells a source that is printed without a capital, "theo Trí Thức Trẻ", from a line that a break tore off: it names nothing
// but papers.
func lowerSignature(l *line) signature {
	name, ok := strings.CutPrefix(l.text, "theo ")
	if ok && l.words <= 8 && (contains(outlets, name) || isAgencyList(name)) {
		return signSource
	}
	if role, _ := cutBareLabel(l.text); role != "" {
		return signLabel
	}
	return signNone
}

// joinChars are what may join names with others, with papers and with roles; so may a word in small letters.
const joinChars = charSlash | charComma | charDash | charArrow | charSign | charOther

// trimBullets cuts spaces, stops and bullets at both ends of s.
func trimBullets(s string) string {
	if b, e := s[0], s[len(s)-1]; bulletBytes[b] || bulletBytes[e] || e >= 0x80 && len(s) > 2 && s[len(s)-3] == 0xe2 {
		return strings.Trim(s, bullets)
	}
	return s
}

// bullets are what may stand around a byline; all but the ASCII ones begin with one byte.
const bullets = " .▪■•●◆*_|"

var bulletBytes = [256]bool{' ': true, '.': true, '*': true, '_': true, '|': true, 0xe2: true}

// isLabelled reports whether what stands behind the label of a byline begins with a name.
func isLabelled(rest string) bool {
	if rest == "" || strings.Count(rest, " ") > 11 {
		return false
	}
	if i := nextLabel(rest); i > 0 {
		rest = rest[:i]
	}
	name, _ := cutBracket(rest)
	name, _ = cutSuffixRole(name)
	name, _ = cutAgency(name)
	i, _ := nameBreak(name)
	name = strings.Trim(name[:i], " ,;")
	return name != "" &&
		(personShape(name) != signNone || isAgencyList(name) || contains(outlets, name) || !strings.Contains(name, " ") && isUpper(firstRune(name)))
}

// cutSource cuts what says that a text is taken from elsewhere: "Theo ", "(Theo …)", "Nguồn: ", "Nguồn tin: ".
func cutSource(s string) (rest string, ok bool) {
	if inner, ok := strings.CutPrefix(s, "("); ok {
		s = strings.TrimSuffix(inner, ")")
	}
	if source := prefixIn(sourceLabels, s); source != "" {
		return s[len(source):], true
	}
	return s, false
}

// sourceLabels open a line that says whence a text was taken.
var sourceLabels = prefixesOf(
	"Theo: ", "Theo ", "THEO ", "theo ", "Nguồn tin: ", "Nguồn tin ", "Nguồn: ", "Nguồn:", "NGUỒN: ", "Nguồn ", "Source: ", "Tham khảo: ",
	"Nguồn bài viết: ", "Đọc bài gốc: ", "Bài gốc: ", "Link gốc: ", "Link bài gốc: ",
)

// sourceSignature tells a person from an organisation behind "Theo".
func sourceSignature(rest string) signature {
	if rest == "" {
		return signNone
	}
	if strings.HasPrefix(rest, "http") {
		return signSource
	}
	if !isUpper(firstRune(rest)) && !isDigit(rest[0]) && !areSites(rest) || strings.Count(rest, " ") > 9 {
		return signNone
	}
	if name, paper := cutBracket(rest); paper != "" && isPerson(name) {
		return signLabel
	}
	return signSource
}

// cutLabel cuts the label of a byline and its colon. The role is empty where there is none.
func cutLabel(s string) (BylineRole, string) {
	colon := strings.IndexByte(s, ':')
	if colon <= 0 || colon > 40 {
		return cutBareLabel(s)
	}
	var buf [64]byte
	label := bytes.TrimLeft(appendLower(buf[:0], strings.TrimSpace(s[:colon])), "*•- (")
	if role := labelRole(label); role != "" {
		return role, strings.TrimSpace(s[colon+1:])
	}
	return "", s
}

// labelRole returns the role of a folded label, whose parts may be joined in any way that names are: "tin-ảnh", "bài & ảnh", "ảnh và bài".
// Of parts that only say text or pictures each, both together are the role of whoever made both.
func labelRole(label []byte) BylineRole {
	if role := bylineRoles[string(label)]; role != "" {
		return role
	}
	joined := BylineRole("")
	for len(label) > 0 {
		i, n := nameBreak(label)
		switch role := bylineRoles[string(bytes.TrimSpace(label[:i]))]; {
		case role == "" || role != Author && role != Photographer:
			return ""
		case joined == "" || joined == role:
			joined = role
		default:
			joined = AuthorPhotos
		}
		label = label[i+n:]
	}
	return joined
}

// cutBareLabel cuts a label that no colon closes: "Tin, ảnh THỦY HÀ", "Tác giả, Thủy Hà", "Bút ký của Thủy Hà". What follows must be a name.
func cutBareLabel(s string) (BylineRole, string) {
	label := prefixIn(bareLabels, s)
	rest := s[len(label):]
	if label == "" || !arePersons(rest) && !isAccount(s, rest) {
		return "", s
	}
	var buf [64]byte
	word := strings.TrimSuffix(strings.TrimRight(label, " ,"), " của")
	return labelRole(appendLower(buf[:0], word)), rest
}

// bareLabels are labels that some papers print without a colon.
var bareLabels = prefixesOf(
	"Bài và ảnh của ", "Bài, ảnh của ", "Tin, ảnh ", "Tin và ảnh ", "Tin - ảnh ", "Bài, ảnh ", "Bài và ảnh ", "Bài - ảnh ", "Tác giả, ",
	"Tác giả ", "Người viết ", "Đăng bởi ", "Được đăng bởi ", "Viết bởi ", "Bởi ", "Posted by ", "By ", "by ", "bài và ảnh ", "bài, ảnh ",
	"tin và ảnh ", "tin, ảnh ", "Truyện của ", "Bài của ", "Bài viết của ", "Ghi chép của ", "Thơ của ", "Truyện ngắn của ",
	"Truyện ký của ", "Tản văn của ", "Ký của ", "Bút ký của ", "Tùy bút của ", "Tạp bút của ", "Tạp văn của ", "Ký sự của ",
	"Phóng sự của ",
)

// isAccount reports whether rest names the account or office that s says it was posted by: "Đăng bởi admin". That may be any one word, or
// more behind a capital.
func isAccount(s, rest string) bool {
	return isPosted(s) && rest != "" && (strings.IndexByte(rest, ' ') < 0 || isUpper(firstRune(rest)) && strings.Count(rest, " ") < 8)
}

// isPosted reports whether s opens with a label of whoever put a text on the page. No title does.
func isPosted(s string) bool { return prefixIn(posters, s) != "" }

// posters are those labels.
var posters = prefixesOf("Đăng bởi", "Được đăng bởi", "Viết bởi", "Người đăng:", "Posted by", "Tác giả:", "Tác giả bài viết:", "Người viết:")

// isJoinedLabel reports whether a byline's label opens s that says both text and pictures. The word for pictures in it credits none.
func isJoinedLabel(s string) bool {
	role, _ := cutLabel(trimBullets(s))
	return role == AuthorPhotos
}

// bylineRoles is bylineLabels by label.
var bylineRoles = func() map[string]BylineRole {
	m := make(map[string]BylineRole, len(bylineLabels))
	for _, row := range bylineLabels {
		m[row.label] = row.role
	}
	return m
}()

// cutBracket splits "Name (paper)" at its last bracket.
func cutBracket(s string) (name, inside string) {
	s = trimStop(s)
	if !strings.HasSuffix(s, ")") {
		return s, ""
	}
	open := strings.LastIndexByte(s, '(')
	if open < 0 {
		return s, ""
	}
	return strings.TrimSpace(s[:open]), strings.TrimSpace(s[open+1 : len(s)-1])
}

// trimStop cuts the full stop that ends s, unless it belongs to an initial: "H.T.".
func trimStop(s string) string {
	bare := strings.TrimRight(s, " .")
	r, n := utf8.DecodeLastRuneInString(bare)
	before := bare[:len(bare)-n]
	if isUpper(r) && strings.HasSuffix(before, ".") && len(bare) < len(s) && s[len(bare)] == '.' {
		return s[:len(bare)+1]
	}
	return bare
}

// nameSignature looks at a line without a label, which may join names.
func nameSignature(s string) signature {
	if s[0] != '(' && !opensName(s) {
		return signNone
	}
	return openedSignature(s, true)
}

// openedSignature is nameSignature of what opens like a name. Unless it joins, it names one person or paper at most.
func openedSignature(s string, joins bool) signature {
	name, bracket := cutBracket(s)
	if name == "" {
		if isAgencyList(bracket) {
			return signSource
		}
		return signNone
	}
	bare, role, agency := name, BylineRole(""), ""
	if joins {
		bare, role = cutSuffixRole(name)
		bare, agency = cutAgency(bare)
	}
	if bare == "" {
		return signNone
	}
	if agency == "" && bracket == "" && role == "" && isAgencyList(bare) {
		return signSource
	}
	strong := agency != "" || role != "" || isBylineBracket(bracket)
	if strings.HasPrefix(bracket, "Theo") && contains(outlets, bare) {
		return signSource // a paper that took the text from another
	}
	if bracket != "" && !strong && !isAgencyList(bracket) && !isUpper(firstRune(bracket)) {
		return signNone
	}
	if !joins && !strong {
		return personShape(strings.Trim(bare, " ,;"))
	}
	kind := signNone
	for part := range nameParts(bare) {
		k := personShape(part)
		if k == signNone {
			return signNone
		}
		kind = max(kind, k)
	}
	if kind == signWeak && strong {
		return signName
	}
	return kind
}

// opensName reports whether s begins with capitalised words, and goes on in small letters only with a word that bylines go on with. It
// refuses nearly every other line at a glance.
func opensName(s string) bool {
	if !isUpper(firstRune(s)) {
		return false
	}
	s, _, _ = strings.Cut(s, "(")
	small := smallWord(s)
	return small < 0 || mayOpenName(s, small)
}

// mayOpenName reports whether a byline goes on with the word in small letters at s[small:].
func mayOpenName(s string, small int) bool {
	if prefixIn(nameGoesOn, s[small:]) != "" {
		return true
	}
	if rest := cutTitle(s); rest != s {
		return smallWord(rest) < 0
	}
	if strings.HasPrefix(s[:small], "Phóng ") || strings.HasSuffix(s[:small], " Phóng ") {
		return true
	}
	_, n := outletAt(s, small) // the word is the outlet's: "Tiến Dũng/Báo Tin tức"
	return n > 0
}

// nameGoesOn are the words in small letters that a byline goes on with behind a name.
// They are the suffixes of bylines and some more.
var nameGoesOn = func() *prefixTable {
	words := []string{"và ", "theo", "gửi", "từ ", "phóng", "ctv", "báo", "online", "tin", "sự", "bạn ", "biên ", "chuyên "}
	for i := range bylineSuffixes {
		words = append(words, bylineSuffixes[i].word)
	}
	return prefixesOf(words...)
}()

// smallWord returns where the first word of s stands that begins with a small letter, or -1.
func smallWord(s string) int {
	for i := strings.IndexByte(s, ' '); i >= 0; {
		rest := s[i+1:]
		if r := firstRune(rest); isLetter(r) && !isUpper(r) {
			return i + 1
		}
		n := strings.IndexByte(rest, ' ')
		if n < 0 {
			break
		}
		i += 1 + n
	}
	return -1
}

// isBylineBracket reports whether what stands in brackets behind a name is a role or a source.
func isBylineBracket(s string) bool {
	if s == "" {
		return false
	}
	if suffixRole(s) != "" {
		return true
	}
	var buf [96]byte
	low := lower(&buf, s)
	return hasAny(low, "theo ", "nguồn", "báo ", "tổng hợp", "ttxvn", "thực hiện") || isAgencyList(s) || outlets[string(low)]
}

// suffixRole returns the role that s, which stands in brackets behind a name, is a word for, by itself or with what was worked from:
// "Tổng hợp từ CNN, BBC".
func suffixRole(s string) BylineRole {
	word := s[:workedFrom(s)]
	for i := range bylineSuffixes {
		if strings.EqualFold(word, bylineSuffixes[i].word) {
			return bylineSuffixes[i].role
		}
	}
	return ""
}

// workedFrom returns where the words begin in s that say what somebody worked from, or its length.
func workedFrom(s string) int {
	for _, word := range [...]string{" từ ", " theo "} {
		if i := strings.Index(s, word); i >= 0 {
			return i
		}
	}
	return len(s)
}

// namesSource reports whether s, which stands behind a name, says where the text was taken from.
func namesSource(s string) bool {
	if s == "" {
		return false
	}
	var buf [96]byte
	return hasAny(lower(&buf, s), "theo ", "nguồn") || isAgencyList(s) || contains(outlets, s) || workedFrom(s) < len(s) && suffixRole(s) != ""
}

// cutSuffixRole cuts a role that closes a byline: "HOÀI PHƯƠNG thực hiện".
func cutSuffixRole(s string) (string, BylineRole) {
	for i := range bylineSuffixes {
		row := &bylineSuffixes[i]
		if n := len(s) - len(row.word); n > 1 && s[n-1] == ' ' && s[n:] == row.word && row.word != "ảnh" && row.word != "th" {
			return strings.TrimRight(s[:n], " ,-–"), row.role
		}
	}
	return s, ""
}

// cutAgency cuts the outlets behind a name: "Thái Hiệp/VOV-Miền Trung", "Hoàng Lan, gửi bài từ Lyon".
func cutAgency(s string) (name, agency string) {
	if i := strings.IndexByte(s, '/'); i > 0 && strings.IndexByte(s[i:], ':') < 0 {
		return strings.TrimSpace(s[:i]), s[i+1:]
	}
	if i := strings.Index(s, " Phóng viên "); i > 0 {
		return s[:i], s[i+1:]
	}
	if i := strings.Index(s, ", "); i > 0 {
		var buf [96]byte
		if hasAny(lower(&buf, s[i+2:]), "gửi bài từ", "gửi từ", "từ ", "theo ", "ctv", "phóng viên", "pv ", "bbc", "voa", "rfi", "rfa") {
			return s[:i], s[i+2:]
		}
	}
	if i, n := outletAt(s, len(s)); n > 0 {
		return s[:i], s[i+n:]
	}
	return s, ""
}

// outletAt finds the slash or dash before the first end bytes of s that sets an outlet or source off from the name before it. A province is a
// paper's name too, but behind a dash it is where somebody comes from.
func outletAt(s string, end int) (at, length int) {
	for _, joint := range [...]string{"/", " - ", " – "} {
		i := strings.Index(s[:end], joint)
		if i <= 0 {
			continue
		}
		if outlet := s[i+len(joint):]; namesSource(outlet) && !(joint != "/" && contains(places, outlet)) || joint != "/" && isOffice(outlet) {
			return i, len(joint)
		}
	}
	return 0, 0
}

// nameParts yields the names of a byline with several: "A - B", "A, B", "A và B", "A & B".
func nameParts(s string) func(func(string) bool) {
	return func(yield func(string) bool) {
		for s != "" {
			i, n := nameBreak(s)
			if part := strings.Trim(s[:i], " ,;"); part != "" && !yield(part) {
				return
			}
			s = s[i+n:]
		}
	}
}

// nameBreak finds the first separator between names in s.
func nameBreak[T string | []byte](s T) (at, length int) {
	for i := 1; i < len(s); i++ {
		if sep := prefixIn(nameSeparators, s[i:]); sep != "" {
			return i, len(sep)
		}
	}
	return len(s), 0
}

// nameSeparators part the names of a byline with several.
var nameSeparators = prefixesOf(" - ", " – ", " — ", ", ", ",", "; ", " và ", " & ", "&", " + ", "+", "-", "–", "/", " | ")
