package vietnews

import (
	"bytes"
	"strings"
)

// What papers, agencies and sites call themselves, and the places that provinces' papers are named for.

// outlets are newspapers whose names could be a person's or a word's. The names are folded.
var outlets = barred("dân trí|thanh niên|tuổi trẻ|tiền phong|lao động|người lao động|nhân dân|quân đội nhân dân|công an nhân dân|" +
	"hà nội mới|hànộimới|sài gòn giải phóng|pháp luật|phụ nữ|phụ nữ việt nam|gia đình|sức khỏe & đời sống|đại đoàn kết|công lý|" +
	"công thương|tri thức|tri thức trẻ|kiến thức|giao thông|xây dựng|đầu tư|khám phá|kinh tế đô thị|nông nghiệp|nông nghiệp việt nam|" +
	"đất việt|an ninh thủ đô|văn hóa|thể thao & văn hóa|thể thao|biên phòng|hải quan|tin tức|chính phủ|mặt trận|vietstock|vnexpress|" +
	"vietnamnet|vietnam+|vneconomy|dân việt|zing|zing news|infonet|kênh 14|soha|soha news|ngoisao|ngôi sao|sggp|nld|bongda24h|bóng đá|" +
	"petrotimes|megafun|chinhphu|thời báo tài chính|thời báo kinh tế sài gòn|người đưa tin|đời sống & pháp luật|giáo dục & thời đại|" +
	"giáo dục việt nam|vtc news|vtv online|hq online|sinh viên việt nam|mực tím|áo trắng|nghệ an|hà tĩnh|quảng ngãi|phú yên|cần thơ|" +
	"ấp bắc|đồng khởi|đồng nai|bình dương|long an|cà mau|lâm đồng|khánh hòa|thanh hóa|thái nguyên|bắc giang|bắc ninh|hải dương|hưng yên|" +
	"hải phòng|quảng ninh|nam định|thái bình|ninh bình|lạng sơn|cao bằng|hòa bình|sơn la|lai châu|điện biên|yên bái|tuyên quang|phú thọ|" +
	"vĩnh phúc|kon tum|gia lai|đắk lắk|đắk nông|bình phước|tây ninh|bình thuận|ninh thuận|bình định|quảng nam|đà nẵng|quảng trị|" +
	"quảng bình|tiền giang|bến tre|trà vinh|vĩnh long|đồng tháp|an giang|kiên giang|hậu giang|sóc trăng|bạc liêu|phụ nữ trẻ|" +
	"người đồng hành|nhịp sống kinh tế|nhịp sống việt|trí thức trẻ|thể thao nam bộ|bảo vệ pháp luật|năng lượng mới|tin nhanh việt nam|" +
	"việt báo|kinh tế nông thôn|kinh tế & đô thị|sức khỏe đời sống|nông thôn ngày nay|tuổi trẻ thủ đô|phụ nữ thủ đô|phụ nữ tp.hcm|" +
	"phụ nữ online|tài nguyên & môi trường|tài nguyên và môi trường|giáo dục và thời đại|đời sống và pháp luật|văn nghệ|" +
	"văn hóa & phát triển|khoa học và đời sống|khoa học & đời sống|doanh nhân sài gòn|doanh nghiệp & hội nhập|thương hiệu & công luận|" +
	"tin tức ttxvn|kinhtedothi|sbs vietnamese|sbs tiếng việt|đại đoàn kết|pháp luật việt nam|pháp luật tp.hcm|quân khu 7|một thế giới|ngày nay|nhà báo & công luận|công luận|" +
	"gia đình & xã hội|gia đình và xã hội|đầu tư chứng khoán|bảo vệ pháp luật|thương hiệu và công luận|tuổi trẻ cười|tuổi trẻ cuối tuần")

// agencyTags are the tags of agencies and online papers that could be a person's initials.
var agencyTags = spaced("rt tto ttxvn tno nlđo nld plo vov vtv vtc htv voh sggp sggpo hnm hnmo qđnd tpo ktđt ndđt nd ffn abo cto đto " +
	"pv-bt antđ cand cao ttvh laodong vnn vna thx afp tass rfi rfa bbc cnn đspl pnvn bnews")

// places are the provinces and great cities of Vietnam, by their names before and after the mergers of 2025, and foreign capitals that
// correspondents sign from. The names are folded.
var places = barred("hà nội|hồ chí minh|tp hồ chí minh|tp.hồ chí minh|tp. hồ chí minh|tp hcm|tp.hcm|tphcm|tp. hcm|sài gòn|đà nẵng|" +
	"hải phòng|cần thơ|huế|tp huế|thừa thiên huế|thừa thiên - huế|an giang|bà rịa - vũng tàu|bà rịa|vũng tàu|bắc giang|bắc kạn|bạc liêu|" +
	"bắc ninh|bến tre|bình định|bình dương|bình phước|bình thuận|cà mau|cao bằng|đắk lắk|đăk lăk|đắc lắc|đắk nông|đăk nông|điện biên|" +
	"đồng nai|đồng tháp|gia lai|hà giang|hà nam|hà tĩnh|hải dương|hậu giang|hòa bình|hưng yên|khánh hòa|kiên giang|kon tum|lai châu|" +
	"lâm đồng|lạng sơn|lào cai|long an|nam định|nghệ an|ninh bình|ninh thuận|phú thọ|phú yên|quảng bình|quảng nam|quảng ngãi|quảng ninh|" +
	"quảng trị|sóc trăng|sơn la|tây ninh|thái bình|thái nguyên|thanh hóa|tiền giang|trà vinh|tuyên quang|vĩnh long|vĩnh phúc|yên bái|" +
	"nha trang|đà lạt|quy nhơn|phú quốc|trung quốc|mỹ|anh|pháp|nga|nhật bản|hàn quốc|bắc kinh|washington|new york|london|paris|moskva|" +
	"tokyo|seoul|bangkok|vientiane|phnom penh|singapore|geneva|brussels|berlin|viêng chăn|gaza|kiev|kyiv|australia|ấn độ|thái lan|lào|" +
	"campuchia|ukraine|israel|iran|đức|italy|indonesia|malaysia|philippines|đài loan|hong kong")

// isAgencyList reports whether s names agencies or papers alone: "TTXVN/Vietnam+", "Vietnam+", "AFP", "TTO".
func isAgencyList(s string) bool {
	if s == "" || len(s) > 60 {
		return false
	}
	if strings.IndexByte(s, '/') < 0 && strings.IndexByte(s, ',') < 0 {
		return isAgencyName(strings.TrimSpace(s))
	}
	for part := range strings.FieldsFuncSeq(s, func(r rune) bool { return r == '/' || r == ',' }) {
		if !isAgencyName(strings.TrimSpace(part)) {
			return false
		}
	}
	return true
}

// isAgencyName reports whether s is the name of an agency or paper.
func isAgencyName(s string) bool {
	if s == "" || agencyWords[openerOf(s)] == 0 && s[0]|0x20 != 'v' && s[0]|0x20 != 't' && !siteEnds[s[len(s)-1]|0x20] {
		return false
	}
	var buf [96]byte
	low := lower(&buf, s)
	if outlets[string(low)] || isPhotoAgency(low) && string(low) != "internet" && string(low) != "nvcc" ||
		hasAny(low, "báo ", "đài ", "tạp chí ", "theo ", "cổng ", "ttxvn", "vov", "vtv", "voa ", "rfa ", "rfi ", "bbc ", "trang tin") {
		return true
	}
	return endsSite(low) || agencyTags[string(low)] && isCapitals(s)
}

// isSite reports whether s is the name of a paper on the web.
func isSite(s string) bool {
	var buf [96]byte
	return len(s) < len(buf)-4 && endsSite(lower(&buf, s))
}

// endsSite reports whether a folded name ends as those of papers on the web do.
func endsSite(low []byte) bool {
	for _, end := range siteSuffixes {
		if bytes.HasSuffix(low, []byte(end)) {
			return true
		}
	}
	return false
}

// siteSuffixes end the names of papers on the web.
var siteSuffixes = [...]string{".vn", ".com", ".net", ".org", " online", " news", "+", " times", " post"}

// siteEnds holds their last letters.
var siteEnds = func() (t [256]bool) {
	for _, end := range siteSuffixes {
		t[end[len(end)-1]|0x20] = true
	}
	return t
}()

// areSites reports whether s is several names of one word each, as sites call themselves: "monngon, bepnha".
func areSites(s string) bool {
	return strings.Contains(s, ", ") && strings.Count(s, " ") == strings.Count(s, ", ")
}

// isPaperName reports whether l is the name of a paper that sections have too, as papers print it: "Tuổi Trẻ", where a section is "Tuổi trẻ".
func isPaperName(l *line) bool { return l.is(titleCase) && contains(outlets, l.text) }

// isPlaceName reports whether l is no more than the name of a province, which its paper has too. As a keyword it is common.
func isPlaceName(l *line) bool { return l.signed == signSource && contains(places, l.text) }

// isPaperAddress reports whether low is the address of a paper without its domain: "baoapbac", as provinces' papers sign.
func isPaperAddress(low []byte) bool {
	return len(low) >= 7 && hasAny(low, "bao") && bytes.IndexByte(low, ' ') < 0
}

// isOutletLine reports whether a folded line is a newspaper's name.
func isOutletLine(key []byte) bool {
	return outlets[string(key)] || bytes.HasPrefix(key, []byte("báo ")) || bytes.HasPrefix(key, []byte("tạp chí ")) ||
		bytes.HasPrefix(key, []byte("chuyên trang "))
}

// isSiteName reports whether l is the name of a site as it stands at the foot of pages: "Báo Cửu Long điện tử".
func isSiteName(l *line) bool {
	return l.words <= 8 && strings.HasSuffix(l.text, " điện tử") && prefixIn(siteKinds, l.text) != ""
}

// siteKinds open the names of sites.
var siteKinds = prefixesOf("Báo ", "Tạp chí ", "Cổng thông tin ", "Trang thông tin ", "Cổng Thông tin ", "Trang Thông tin ")

// endsAsPaper reports whether s ends as the names of papers on the web do.
func endsAsPaper(s string) bool {
	for _, end := range [...]string{" điện tử", " ĐIỆN TỬ", " Online", " ONLINE"} {
		if strings.HasSuffix(s, end) {
			return true
		}
	}
	return false
}
