package vietnews

import (
	"bytes"
	"strings"
)

// What the names of persons look like, and the words that show that a name is somebody's or nobody's.

// families are the names that most Vietnamese persons begin with.
var families = spaced("nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh đào đoàn trịnh trương mai tô lâm hà " +
	"cao lương lưu phùng tạ tăng thái thạch triệu tống từ vương quách chu châu kiều la lại lục mạc nghiêm ninh quan sơn thân thẩm tôn " +
	"văn vi viên khúc giang đàm diệp doãn bạch âu an thích")

// titles may stand before a name in a byline and are no part of it.
var titles = prefixesOf(
	"Kỹ sư ", "KS. ", "Bếp trưởng ", "PV ", "CTV ", "Phóng viên ", "ThS. ", "ThS ", "TS. ", "TS ", "PGS.TS ", "PGS, TS ", "GS.TS ", "BS. ",
	"BS ", "Bác sĩ ", "Luật sư ", "LS. ", "Nhà báo ", "Nhóm PV ", "Đại tá ", "Thượng tá ", "Trung tá ", "Thiếu tá ", "KTS ", "NSND ",
	"NSƯT ", "Nhà văn ", "Nhà thơ ", "Đại sứ ", "PGS.TS. ", "GS. ", "GS ", "Thạc sĩ ", "Tiến sĩ ", "Nhà nghiên cứu ", "Nhà giáo ",
	"Luật gia ", "Thiếu tướng ", "Trung tướng ", "Thượng tướng ", "Đại úy ", "Thượng úy ", "Bác sỹ ", "BS.CKII ", "BS.CK2 ", "TS.BS ",
	"Đầu bếp ", "Nghệ nhân ", "Lm. ", "LM. ", "Lm ", "LM ", "Linh mục ", "ĐGM ", "HT. ", "TT. ", "ĐĐ. ", "Ths. ", "Ts. ", "Bs. ", "Ls. ",
	"DS. ", "Dược sĩ ", "Bác sĩ CKI ", "Bác sĩ CKII ", "BS.CKI ", "ThS.BS ", "ThS.BS. ", "TS.BS. ", "PGS. ",
)

// honorifics are words that texts speak of persons with.
var honorifics = prefixesOf("Ông ", "Bà ", "Chị ", "Em ", "Cô ", "Chú ", "Thầy ", "Bé ", "Cụ ", "Đồng chí ")

// posts are what heads of offices are.
var posts = barred("chủ tịch|phó chủ tịch|bí thư|phó bí thư|giám đốc|phó giám đốc|tổng giám đốc|hiệu trưởng|phó hiệu trưởng|bộ trưởng|thứ trưởng|" +
	"cục trưởng|phó cục trưởng|trưởng ban|phó trưởng ban|trưởng phòng|viện trưởng|chánh văn phòng|thủ tướng|phó thủ tướng|tổng biên tập")

// groups sign for several persons.
var groups = barred("pv|ctv|nhóm pv|nhóm phóng viên|nhóm pv, ctv|pv - ctv|phóng viên|bbt|btv|thời sự|nhóm tác giả|pv tổng hợp|p.v|" +
	"tòa soạn|toà soạn|nhóm thực hiện|ban biên tập|ban thời sự|ban bạn đọc|ban khoa giáo|ban chuyên đề|ban lễ tang|ban tổ chức|" +
	"ban truyền hình đối ngoại|phòng thời sự|phòng phóng viên|ban tuyên giáo|pv - btv|nhóm ctv|phòng truyền thông|ban truyền thông|" +
	"tổ truyền thông|phòng tin tức")

// orgWords show that a name is not a person's.
var orgWords = spaced("báo đài tạp ttxvn vnexpress news times post cổng sở bộ cục vụ ban hãng tttđt vov vtv htv online net daily mail tv " +
	"press media journal guardian cnn bbc afp reuters ap tass xinhua bloomberg thx rt ubnd hđnd mttq ủy vnanet vietnam vietnamnet " +
	"express today sun mirror trang voa rfa rfi vtc vietnamplus phòng")

// orgPairs show the same by their first two words.
var orgPairs = barred("trung tâm|trung ương|thành phố|thành ủy|thành đoàn|văn phòng|công an|công ty|công đoàn|liên đoàn|liên hợp|" +
	"liên hiệp|liên minh|liên hội|học viện|tổ công|ban tổ|ban quản|đoàn trường|đoàn thanh|tổng cục|tổng công|hội nông|hội phụ|hội chữ|" +
	"trường đại|trường cao|trường thpt|đại học|bệnh viện|chi cục|tỉnh ủy|tỉnh đoàn|huyện ủy|viện kiểm|viện nghiên|tòa án|quân khu|" +
	"bảo tàng|nhà hát|nhà xuất|tân hoa|quốc hội|chính phủ|bảo hiểm")

// headingPairs are the first two words of subheadings that are as short as names: of recipes, advice and papers.
var headingPairs = barred("nguyên liệu|tiểu sử|key points|đánh giá|cách làm|cách nấu|sơ chế|chế biến|thành phần|kết luận|kết quả|lời kết|mở đầu|tóm tắt|phần kết|" +
	"hướng dẫn|lưu ý|thông số|giải pháp|nguyên nhân|triệu chứng|điều trị|phòng ngừa|phòng bệnh")

// notNames are words that lines of few capitalised words begin with, but no name does.
var notNames = spaced("thông tin bản lịch mục chương phần bài video ảnh khu vùng tóm lời ghi các những cách đội trận bảng xem đọc không " +
	"có theo khi tại tháng ngày hỏi đáp điều về số chuyện phụ chợ chùa đền núi thác suối biển đảo làng bánh món")

// personShape tells how surely s has the shape of one name.
func personShape(s string) signature {
	n := strings.Count(s, " ") + 1
	if n > 6 || len(s) < 2 {
		return signNone
	}
	if isGroup(s) {
		return signName
	}
	if isInitials(s) {
		return signName
	}
	if len(cutHonorific(s)) < len(s) {
		return signNone // whom the text speaks of, not who wrote it
	}
	bare := cutTitle(s)
	upper, words := 0, 0
	for w := range strings.SplitSeq(bare, " ") {
		if !isNameWord(w) {
			return signNone
		}
		if isCapitals(w) {
			upper++
		}
		words++
	}
	if nameWords[openerOf(bare)] == 0 {
		return shapeOf(upper, words, len(bare), false, bare != s)
	}
	var buf [96]byte
	low := lower(&buf, bare)
	first, second := low, low
	if i := bytes.IndexByte(low, ' '); i >= 0 {
		first = low[:i]
		if n := bytes.IndexByte(low[i+1:], ' '); n >= 0 {
			second = low[:i+1+n]
		}
	}
	if orgWords[string(first)] || orgPairs[string(second)] || headingPairs[string(second)] ||
		outlets[string(low)] || places[string(low)] || phrases[string(low)] != phraseNone {
		return signNone
	}
	if notNames[string(first)] {
		return signNone
	}
	return shapeOf(upper, words, len(bare), families[string(first)], bare != s)
}

// shapeOf judges a name of so many words, of which upper are in capitals, by whether it begins with a family's name, and whether a title
// stands before it.
func shapeOf(upper, words, size int, family, titled bool) signature {
	switch {
	case words > 5:
		return signNone
	case upper == words && words > 3 && !family:
		return signWeak
	case upper == words && (words > 1 || size >= 3 && size <= 8):
		return signName
	case words >= 2 && (family || titled):
		return signName
	}
	return signWeak
}

// nameWords holds the openers of all that personShape looks up, and agencyWords of all that isAgencyName does.
var (
	nameWords   = openersIn(orgWords, orgPairs, headingPairs, outlets, places, phraseSet, notNames, families)
	agencyWords = openersIn(outlets, photoAgencies, agencyTags, spaced("báo đài tạp theo cổng trang"))
)

var phraseSet = func() map[string]bool {
	m := make(map[string]bool, len(phrases))
	for p := range phrases {
		m[p] = true
	}
	return m
}()

// isPerson reports whether s is a Vietnamese person's name rather than a paper's.
func isPerson(s string) bool {
	if s == "" || contains(outlets, s) {
		return false
	}
	k := personShape(s)
	return k == signName || k == signWeak && strings.IndexFunc(s, func(r rune) bool { return r >= 0x80 }) >= 0 && strings.Contains(s, " ")
}

// arePersons reports whether s is the name of a person or of several.
func arePersons(s string) bool {
	named := false
	for part := range nameParts(s) {
		if !isPerson(part) {
			return false
		}
		named = true
	}
	return named
}

// isNameWord reports whether w can be a word of a name: a capital first and letters after, with dots for initials.
func isNameWord(w string) bool {
	if !isUpper(firstRune(w)) {
		return false
	}
	for _, r := range w {
		if !isLetter(r) && r != '.' && r != '\'' && r != '’' {
			return false
		}
	}
	return true
}

// isInitials reports whether s is a name in initials: "N.K", "L.M.T.", "T.Dịu", "V. Hùng", "H. Nguyên", "PV", "CTV".
func isInitials(s string) bool {
	i := strings.IndexByte(s, '.')
	if i < 1 || i > 4 || len(s) > 24 || strings.Count(s, " ") > 2 {
		return false
	}
	for w := range strings.FieldsFuncSeq(s, func(r rune) bool { return r == '.' || r == ' ' }) {
		if !isNameWord(w) {
			return false
		}
	}
	return isUpper(firstRune(s))
}

func isGroup(s string) bool {
	return contains(groups, s) || strings.HasPrefix(s, "CTV") && !strings.Contains(s, " ")
}

// isOffice reports whether s begins as the names of papers, offices and companies do.
func isOffice(s string) bool {
	var buf [96]byte
	low := lower(&buf, s)
	one := bytes.IndexByte(low, ' ')
	if one < 0 {
		return orgWords[string(low)]
	}
	two := len(low)
	if n := bytes.IndexByte(low[one+1:], ' '); n >= 0 {
		two = one + 1 + n
	}
	if hasAny(low[one+1:], "trưởng", "phó") {
		return false // who heads an office: "Bộ trưởng"
	}
	return orgWords[string(low[:one])] || orgPairs[string(low[:two])]
}

// isPost reports whether s is the office that the person below it signs for or holds, as on documents: "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH".
func isPost(s string) bool { return prefixIn(signedFor, s) != "" || contains(posts, s) }

// signedFor open the names of offices that somebody signs for.
var signedFor = prefixesOf("TM. ", "TM.", "KT. ", "KT.", "TL. ", "TL.", "TUQ. ", "TUQ.")

// cutHonorific cuts the word before a name that texts, but no bylines, speak of persons with. "Anh" may be a name itself.
func cutHonorific(s string) string { return s[len(prefixIn(honorifics, s)):] }

// cutTitle cuts a title before a name.
func cutTitle(s string) string {
	if n := len(prefixIn(titles, s)); n < len(s) {
		return s[n:]
	}
	return s
}

// isCapitals reports whether s holds no small letter.
func isCapitals(s string) bool {
	for _, r := range s {
		if isLetter(r) && !isUpper(r) {
			return false
		}
	}
	return true
}
