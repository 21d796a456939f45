package vietnews

import "bytes"

// A phrase is what a line says when it says one of the things that pages always say.
type phrase uint8

const (
	phraseNone     phrase = iota
	phraseNoise           // furniture: buttons, counters, players, forms
	phraseSection         // the name of a section
	phraseRelated         // heads a list of links, or is itself a link
	phraseTags            // heads a list of keywords
	phraseComments        // heads the readers' comments
	phraseContact         // address, telephone: a footer beside other footers
	phraseFooter          // licence, address, copyright: nothing of the article comes after
)

// phraseOf looks up a line by its folded beginning.
func phraseOf(key []byte, words int) phrase {
	if len(key) == 0 {
		return phraseNone
	}
	one, two := openersOf(key)
	first := prefixIndex.first(key, words, one, len(prefixRows))
	if two != 0 {
		first = prefixIndex.first(key, words, two, first)
	}
	if first < len(prefixRows) {
		return prefixRows[first].phrase
	}
	if words <= 9 {
		if p, ok := phrases[string(trimKey(key))]; ok {
			return p
		}
		if isDigit(key[len(key)-1]) {
			if p, ok := phrases[string(key)]; ok {
				return p // a name that ends in a number: "Bản tin 113"
			}
		}
	}
	if words <= 7 && isLinkHeader(key) {
		return phraseRelated
	}
	return phraseNone
}

// isLinkHeader reports whether a short folded line heads a list of links in words that no table foresees: "Các tin, bài khác".
func isLinkHeader(key []byte) bool {
	key = trimKey(key)
	if prefixIn(linkHeaders, key) == "" {
		return false
	}
	for _, w := range [...]string{
		" khác", " liên quan", " mới hơn", " cũ hơn", " cùng chuyên mục", " cùng chủ đề", " đọc nhiều", " xem nhiều", " đã đưa", " đã đăng",
		" nổi bật", " mới nhất", " mới đăng", " mới đưa", " quan tâm", " trước", " tiếp theo",
	} {
		if bytes.HasSuffix(key, []byte(w)) {
			return true
		}
	}
	return false
}

// linkHeaders open the head of a list of links.
var linkHeaders = prefixesOf(
	"tin ", "tin, ", "bài ", "các tin", "các bài", "những tin", "những bài", "thông cáo ", "video ", "các video", "thông báo ", "chùm ảnh ",
	"các tập ", "các số ", "các kỳ ",
)

// maxToolbar is the most words of a row of buttons.
const maxToolbar = 16

// isToolbar reports whether a folded line is nothing but names of buttons and sections in a row: "Chia sẻ | Gửi email | Bình luận 2".
func isToolbar(key []byte, words int) bool {
	if words < 2 || words > maxToolbar || len(key) >= keyBytes {
		return false
	}
	for n, names := 0, 0; ; names++ {
		key = trimKey(key[n:])
		if len(key) == 0 {
			return names > 1
		}
		n = phrasePrefix(key)
		if n == 0 {
			return false
		}
	}
}

// phrasePrefix returns the length of the longest name of a button or section, of up to five words, that key begins with, or 0.
func phrasePrefix(key []byte) int {
	best := 0
	for i, words := 0, 0; i <= len(key) && words < 5; i++ {
		if i < len(key) && key[i] != ' ' && key[i] != '|' {
			continue
		}
		words++
		if p := phrases[string(trimKey(key[:i]))]; p == phraseNoise || p == phraseSection || p == phraseComments {
			best = i
		}
	}
	return best
}

// trimKey strips what pages put around their phrases: bullets before, colons, counters and arrows after.
func trimKey(key []byte) []byte {
	for len(key) > 0 && isTrim(key[0]) {
		key = key[1:]
	}
	for len(key) > 0 && (isTrim(key[len(key)-1]) || isDigit(key[len(key)-1])) {
		key = key[:len(key)-1]
	}
	return key
}

// isTrim reports whether b is punctuation that says nothing at the border of a phrase.
func isTrim(b byte) bool {
	switch b {
	case ' ', ':', '.', '>', '<', '+', '-', '*', '|', '(', ')', '[', ']', ',', '!', '/', '"':
		return true
	}
	return false
}

// phraseRows are the phrases by what they mean, in the order of their letters. Each is written as it reads in lower case.
var phraseRows = []struct {
	phrase phrase
	exact  []string
}{
	{phraseNoise, []string{
		"24h qua", "a a", "a- a+", "about", "ads", "advertisement", "audio", "buồn", "bxh", "bài sau", "bài trước", "bài viết hữu ích",
		"bài đăng cũ hơn", "bài đăng mới hơn", "bài viết này có hữu ích không", "bài viết tiếp tục sau quảng cáo",
		"báo cáo vấn đề trình chiếu", "báo cáo vấn đề đã được gửi", "báo giấy", "báo in", "báo lỗi", "báo xấu", "bình chọn", "bình thường",
		"bạn đã tặng sao", "bạn đọc đánh giá", "bản in", "bản tin hàng ngày", "bản tin hằng ngày", "bản tin thời sự hàng ngày qua email",
		"bản để in", "bảng giá quảng cáo", "bảng xếp hạng", "bấm nghe", "bấm để nghe", "bật thông báo", "bật âm thanh", "bỏ lưu bài",
		"bỏ qua quảng cáo", "chia sẻ", "chia sẻ bài viết", "chia sẻ bài viết này", "chia sẻ facebook", "chia sẻ link", "chia sẻ qua email",
		"chia sẻ trên facebook", "chia sẻ trên twitter", "chia sẻ với bạn bè", "chuyên mục", "chuyên trang", "chuyên đề",
		"chuyển sao tặng cho thành viên", "chính sách bảo mật", "chính sách quyền riêng tư", "chất lượng", "chế độ tối", "chọn cỡ chữ",
		"chọn giọng đọc", "chọn ngôn ngữ", "chủ đề", "click để đánh giá bài viết", "close", "copy", "copy link", "copy link thành công",
		"cuối trang", "cài đặt", "cài đặt quyền riêng tư", "cảm ơn", "cập nhật", "cộng hoà xã hội chủ nghĩa việt nam",
		"cộng hòa xã hội chủ nghĩa việt nam", "cỡ chữ", "cỡ lớn", "cỡ nhỏ", "cỡ vừa", "danh mục", "diễn đàn facebook", "download",
		"dịch vụ", "dừng", "e-mail", "e-paper", "email", "email của bạn", "english", "english edition", "epaper", "facebook", "follow",
		"follow us", "font size", "giao diện", "giá vàng", "giảm cỡ chữ", "giọng nam", "giọng nam miền bắc", "giọng nam miền nam",
		"giọng nữ", "giọng nữ miền bắc", "giọng nữ miền nam", "giới thiệu", "giới thiệu tòa soạn", "google", "google news", "google+",
		"góp ý", "gốc", "gởi bài", "gởi email", "gởi mail", "gửi", "gửi bài", "gửi bài cộng tác", "gửi bài tâm sự", "gửi bài viết",
		"gửi cho bạn bè", "gửi cho chúng tôi", "gửi email", "gửi góp ý", "gửi mail", "gửi qua email", "gửi tin", "gửi tin qua email",
		"gửi trang này", "gửi tới bạn bè", "gửi đi", "hiển thị phản hồi", "hiển thị thêm", "home", "hotline", "hãy là người đầu tiên bình luận",
		"hôm nay",
		"hôm qua", "hết podcast", "hết tin chính", "hết đọc nhiều", "họ tên", "họ và tên", "hỏi - đáp", "hỗ trợ trực tuyến", "hộp thư",
		"hủy", "hữu ích", "in", "in bài", "in bài này", "in bài viết", "in ra", "in tin", "in trang", "in trang này", "instagram",
		"international", "khen", "không hữu ích", "không thích", "kích thước chữ", "kết nối với chúng tôi",
		"kết thúc cửa sổ hộp thoại", "like", "links", "like reply", "like this", "link bài gốc", "link gốc", "link đã được copy", "linkedin",
		"listen", "livescore", "liên hệ", "liên hệ - góp ý", "liên hệ toà soạn", "liên hệ tòa soạn", "liên kết", "liên kết web", "liên kết website",
		"loading", "log in", "login", "lên trên", "lên đầu top", "lên đầu trang", "lưu", "lưu bài", "lưu bài này", "lưu bài viết", "lưu bài viết này",
		"lưu tin", "lưu trữ", "lưu vào máy", "lượt truy cập", "lấy link", "lịch phát sóng", "lịch thi đấu", "menu", "messenger",
		"more from author", "mua ngay", "mute",
		"màu chữ", "màu chữ cỡ chữ", "mã an toàn", "mã chống spam", "mã xác nhận", "mật khẩu", "mặc định", "mới nhất", "mới nhất trước",
		"mở app", "mở rộng", "mở ứng dụng", "nam giọng bắc", "nam miền bắc", "nam miền nam", "nam miền trung", "next", "nghe", "nghe audio",
		"nghe bài", "nghe bài viết", "nghe nội dung", "nghe nội dung chi tiết tại đây", "nghe tin", "nghe tải xuống", "ngôn ngữ",
		"nghe đọc bài", "nghe đọc bài viết", "nghe đọc báo", "nguồn", "nguồn tin gốc", "ngày đăng", "ngạc nhiên", "nhấn để nghe",
		"nhận bản tin", "nhận bản tin hàng ngày", "nhận thông báo", "nhập email của bạn", "nhập lại", "nhập từ khóa", "newer post",
		"nhúng", "normal", "nóng", "older post", "older posts", "nạp thêm sao", "nổi bật", "nội dung", "nữ giọng bắc", "nữ miền bắc", "nữ miền nam",
		"nữ miền trung", "pause", "pdf", "phiên bản di động", "phiên bản in", "phiên bản máy tính", "phiên bản đầy đủ", "phát",
		"phát video", "phóng to", "phản hồi", "phẫn nộ", "phụ đề", "pin", "pinterest", "play", "previous", "print", "print this page",
		"quan tâm nhất", "quay lại", "quy định bảo mật", "quên mật khẩu", "quảng cáo", "quảng cáo trên báo", "rao vặt", "read more",
		"register", "reply", "rss", "rss feed", "sao chép", "sao chép link", "sao chép liên kết", "sao chép thành công", "sau", "search",
		"share", "shares", "share on facebook", "share on twitter", "share this", "sign in", "sitemap", "skip to content", "speed",
		"sponsored", "subscribe", "sáng", "sơ đồ cổng", "sơ đồ site", "sơ đồ trang", "sửa", "sự kiện", "telegram", "theo", "theo dõi",
		"theo dõi báo trên", "theo dõi chúng tôi", "this is a modal window", "thu gọn", "thu nhỏ", "tháng này", "thích", "thích bài này",
		"thích đang tải", "thông tin", "thông tin kỹ thuật", "thông tin người gửi", "thông tin toà soạn", "thông tin tài khoản",
		"thông tin tòa soạn", "thăm dò ý kiến", "thư tin", "thư tin hàng ngày", "thư viện ảnh", "thư điện tử", "thả tim",
		"thống kê truy cập", "thời tiết", "tiktok", "tin mới lên", "tin nhanh", "tin theo khu vực", "tin tài trợ khác", "tiêu đề",
		"tiếng việt", "tiếp", "tiếp theo", "tiếp tục đọc", "tiện ích", "top", "toà soạn", "toggle navigation", "toàn màn hình",
		"trang cuối", "trang sau", "trang trước", "trang đầu", "trình phát video is loading", "trước", "trả lời", "trả lời thích",
		"trở lên trên", "trở lại", "tuyển dụng", "tuần này", "tuổi trẻ sao", "tweet", "twitter", "tài khoản", "tài trợ", "tên của tôi là",
		"tên hiển thị", "tên đăng nhập", "tìm kiếm", "tìm kiếm cho", "tòa soạn", "tăng cỡ chữ", "tạm dừng", "tạo nhóm", "tải app",
		"tải thêm", "tải thêm bình luận", "tải về", "tải xuống log", "tải ứng dụng", "tất cả", "tất cả chuyên mục", "tắt âm thanh",
		"tặng bạn bè bài viết", "tặng sao", "tặng sao không thành công", "tặng sao thành công", "tốc độ", "tốc độ phát", "tốc độ đọc",
		"tối", "tổng lượt truy cập", "tới nội dung chính", "tới trang tìm kiếm", "tới điều hướng chính", "từ khóa tìm kiếm", "tự động",
		"tỷ giá", "vi phạm", "viết đánh giá", "video", "video clip", "video player is loading", "video đang phát", "vui", "văn bản mới",
		"về trang chủ", "về trang trước",
		"về đầu trang", "x", "xem album", "xem bản in", "xem bản đầy đủ", "xem chi tiết", "xem cỡ chữ", "xem phiên bản mobile",
		"xem phiên bản đầy đủ", "xem theo ngày", "xem thêm bình luận", "xem thêm video", "xem tin theo ngày", "xem tiếp",
		"xem toàn màn hình", "xem trên app", "xem tất cả", "xem tất cả ý kiến", "xem đầy đủ", "xem ảnh", "xem ảnh lớn", "xóa", "xổ số",
		"youtube", "yêu thích", "zalo", "zingnews", "đang cập nhật", "đang online", "đang tải", "đang được quan tâm", "điều khoản sử dụng",
		"đánh giá bài viết", "đã copy", "đã copy link", "đã lưu", "đã sao chép", "đóng", "đóng cửa sổ", "đăng kí", "đăng ký",
		"đăng ký email", "đăng ký ngay", "đăng ký nhận tin", "đăng ký thành viên", "đăng lúc", "đăng nhập", "đăng nhập để đọc tiếp",
		"đăng xuất", "đường dẫn truy cập", "đường link", "đầu trang", "đặt báo", "đặt báo in", "đặt câu hỏi", "đọc bài gốc tại đây",
		"đọc bài viết", "đọc báo in", "đọc nhanh", "đọc sau", "đọc tiếp", "đọc tiếp bài viết", "đọc trên app",
		"độc lập - tự do - hạnh phúc", "ẩn bớt", "ủng hộ tác giả",
	}},
	{phraseSection, []string{
		"an cư", "an ninh", "an ninh - quốc phòng", "an ninh hình sự", "an ninh mạng", "an ninh trật tự", "an ninh xã hội", "an sinh",
		"an sinh xã hội", "an toàn giao thông", "biên giới", "biến đổi khí hậu", "biển đông", "biển đảo", "biển đảo việt nam", "bundesliga",
		"bên bờ biển đông", "bên lề", "bên lề sân cỏ", "bình luận - phân tích", "bình luận - phê phán", "bình luận quốc tế",
		"bình luận thể thao", "bóng đá", "bóng đá anh", "bóng đá châu âu", "bóng đá quốc tế", "bóng đá thế giới", "bóng đá trong nước",
		"bóng đá việt nam", "bạn đọc", "bạn đọc viết", "bản tin 113", "bảo hiểm", "bảo vệ môi trường", "bất động sản", "bệnh",
		"champions league", "chuyển nhượng", "chuyển đổi số", "chuyện cười", "chuyện dọc đường", "chuyện học đường", "chuyện làng sao",
		"chuyện lạ", "chuyện trường lớp", "chuyện đời", "chân dung", "chân dung doanh nhân", "chương trình thời sự", "châu mỹ", "châu á",
		"châu âu", "chính sách mới", "chính sách và cuộc sống", "chính trị", "chính trị - thời sự", "chính trị - xã hội",
		"chính trị xã hội", "chỉ đạo điều hành", "chỉ đạo, quyết định của chính phủ - thủ tướng chính phủ", "chỉ đạo, điều hành",
		"chứng khoán", "cine", "cung hoàng đạo", "cuộc sống", "các loại bệnh", "các môn khác", "cây thuốc quý", "công nghiệp",
		"công nghiệp - thương mại", "công nghệ", "công nghệ số", "công nghệ thông tin", "công tác đảng", "công đoàn", "cười",
		"cải cách hành chính", "cầu lông", "cẩm nang", "cộng đồng mạng", "cộng đồng trẻ", "di sản", "dinh dưỡng", "dinh dưỡng - sức khỏe",
		"diễn đàn", "doanh nghiệp", "doanh nghiệp - doanh nhân", "doanh nhân", "du học", "du lịch", "du lịch - ẩm thực", "du lịch thế giới",
		"du lịch trong nước", "dân sinh", "dân tộc", "dầu khí", "dự báo thời tiết", "dự án", "dự án - quy hoạch", "e-magazine", "emagazine",
		"euro", "fashion", "game", "ghi chép", "gia đình", "giao thông", "giá cả", "giáo dục", "giáo dục - hướng nghiệp",
		"giáo dục - khoa học", "giáo dục - đào tạo", "giáo dục 4.0", "giáo dục đào tạo", "giải trí", "giới trẻ", "giới tính", "golf",
		"góc nhìn", "gõ cửa chính sách", "gương sáng", "hi-tech", "hoàn cảnh", "hoạt động của lãnh đạo đảng và nhà nước",
		"hoạt động của lãnh đạo đảng, nhà nước", "hoạt động lãnh đạo", "hà nội", "hình sự", "hình sự - dân sự", "hình ảnh", "hôn nhân",
		"hôn nhân & gia đình", "hôn nhân - gia đình", "hải quan", "hậu phương quân đội", "hậu trường", "hậu trường thể thao",
		"học tiếng anh", "học tập và làm theo bác", "học đường", "hỏi đáp", "hồ sơ", "hồ sơ - sự kiện", "hồ sơ - tư liệu", "hồ sơ mật",
		"hội nhập", "infographic", "infographics", "internet", "khoa giáo", "khoa học", "khoa học & công nghệ", "khoa học - công nghệ",
		"khoa học - đời sống", "khoa học công nghệ", "khoa học và công nghệ", "khuyến học", "khám phá", "khí tượng thủy văn",
		"không gian sống", "khởi nghiệp", "khởi nghiệp - sáng tạo", "kinh doanh", "kinh tế", "kinh tế - thị trường", "kinh tế - tài chính",
		"kinh tế - xã hội", "kinh tế - đầu tư", "kinh tế số", "kinh tế thị trường", "kinh tế xã hội", "kiến trúc", "kiều bào", "ký sự",
		"ký sự - phóng sự", "ký sự pháp đình", "kết nối", "la liga", "lao động", "longform", "làm đẹp", "lý luận", "lịch sử", "marathon",
		"media", "miền bắc", "miền nam", "miền trung", "miền tây", "mobile", "mua sắm", "multimedia", "musik", "món ngon", "môi trường",
		"môn khác", "mẹ - bé", "mẹ và bé", "mỹ thuật", "netizen", "nghiên cứu", "ngoại giao", "ngoại hạng anh", "ngân hàng",
		"ngân hàng - bảo hiểm", "người cao tuổi", "người hà nội", "người trong cuộc", "người tốt việc tốt", "người việt",
		"người việt bốn phương", "người việt năm châu", "nhà đất", "nhà đẹp", "nhân sự mới", "nhân vật", "nhân vật - sự kiện", "nhân ái",
		"nhạc", "nhạc việt", "nhịp cầu", "nhịp sống", "nhịp sống hà nội", "nhịp sống phương nam", "nhịp sống số", "nhịp sống thành phố",
		"nhịp sống trẻ", "nuôi dạy con", "nóng trên mạng", "nông nghiệp", "nông nghiệp - nông thôn", "nông nghiệp nông thôn", "nông thôn",
		"nông thôn - nông nghiệp", "nông thôn mới", "nông thôn mới nâng cao", "năng lượng", "nấu ăn", "nội thất", "phim", "phim tài liệu",
		"phim việt", "phim ảnh", "phong thủy", "photo", "pháp luật", "pháp luật & đời sống", "pháp luật - bạn đọc", "pháp luật - đời sống",
		"pháp luật và đời sống", "pháp đình", "phân tích", "phân tích - bình luận", "phòng chống thiên tai", "phóng sự",
		"phóng sự - ghi chép", "phóng sự - ký sự", "phóng sự - điều tra", "phóng sự ảnh", "phật giáo", "phỏng vấn", "phụ nữ", "podcast",
		"podcasts", "quy hoạch", "quân sự", "quân sự thế giới", "quần vợt", "quốc phòng", "quốc phòng - an ninh", "quốc phòng an ninh",
		"quốc tế", "quốc tế - tin tức", "review", "reviews", "sao", "sao việt", "sea games", "serie a", "showbiz", "smartphone", "star",
		"sài gòn", "sách", "sách hay", "sáng tác", "sân khấu", "sản phẩm số", "số hóa", "sống khỏe", "sức khoẻ", "sức khỏe",
		"sức khỏe - dinh dưỡng", "sức khỏe - đời sống", "sự kiện - bình luận", "sự kiện nổi bật", "sự kiện quốc tế", "sự kiện và bình luận",
		"tennis", "thanh niên", "thiết bị", "thuế", "thông báo", "thơ", "thơ - văn", "thư giãn", "thương mại", "thương mại - dịch vụ",
		"thường thức", "thế giới", "thế giới phẳng", "thế giới sao", "thế giới tự nhiên", "thế giới đó đây", "thể thao", "thể thao khác",
		"thể thao quốc tế", "thể thao trong nước", "thị trường", "thị trường - giá cả", "thị trường - tiêu dùng", "thị trường chứng khoán",
		"thị trường tài chính", "thị trường xe", "thời luận", "thời sự", "thời sự - chính trị", "thời sự - xã hội", "thời sự quốc tế",
		"thời sự trong nước", "thời sự xã hội", "thời tiết - khí hậu", "thời trang", "tin buồn", "tin chính trị", "tin giáo dục",
		"tin giáo hội", "tin giáo hội hoàn vũ", "tin giáo hội việt nam", "tin giáo phận", "tin đoàn thể", "tin hoạt động", "tin huyện nhà",
		"tin kinh tế", "tin nóng trong ngày", "tin pháp luật", "tin quốc tế", "tin thế giới", "tin thể thao", "tin trong nước",
		"tin trong tỉnh", "tin tức", "tin tức - sự kiện", "tin tức sự kiện", "tin tức trong ngày", "tin việt nam", "tin văn hóa",
		"tin xã hội", "tin địa phương", "tin ảnh", "tiêu dùng", "tiêu điểm", "tiêu điểm quốc tế", "tp.hcm", "trang chủ", "trang nhất",
		"trao đổi", "trong nước", "trong tỉnh", "truyền hình", "truyện ngắn", "trò chuyện cuối tuần", "trật tự - an toàn", "trật tự xã hội",
		"trắc nghiệm", "trẻ em", "tuyển sinh", "tuyển việt nam", "tuổi trẻ", "tv show", "tài chính", "tài chính & ngân hàng",
		"tài chính - ngân hàng", "tài chính quốc tế", "tài nguyên - môi trường", "tài nguyên và môi trường", "tâm sự", "tây nguyên",
		"tình yêu", "tình yêu - giới tính", "tòa án", "tôn giáo", "tư liệu", "tư tưởng", "tư vấn", "tư vấn pháp luật", "tạp chí", "tạp văn",
		"tản văn", "tấm lòng nhân ái", "tủ sách", "từ thiện", "tử vi", "v-league", "v.league", "viễn thông", "việc làm", "việt nam",
		"vàng - ngoại tệ", "vào bếp", "võ thuật", "văn hoá", "văn hóa", "văn hóa - du lịch", "văn hóa - giải trí", "văn hóa - nghệ thuật",
		"văn hóa - thể thao", "văn hóa - văn nghệ", "văn hóa - xã hội", "văn hóa giải trí", "văn hóa thể thao", "văn hóa xã hội", "văn học",
		"văn nghệ", "vĩ mô", "vụ án", "world cup", "xe", "xây dựng quân đội", "xây dựng đảng", "xây dựng đảng - chính quyền", "xã hội",
		"xã luận", "y tế", "âm nhạc", "ô tô", "ô tô - xe máy", "ý kiến", "ăn chơi", "ăn uống", "điều tra", "điểm báo", "điểm báo pháp",
		"điểm nóng", "điểm đến", "điện thoại", "điện ảnh", "đoàn thể", "đua xe", "đánh giá xe", "đô thị", "đông nam á", "đảng - đoàn thể",
		"đất và người", "đầu tư", "địa phương", "địa ốc", "đọc sách", "đối ngoại", "đối thoại", "đồ chơi số", "đội tuyển việt nam",
		"đời sống", "đời sống - xã hội", "đời sống xã hội", "ẩm thực",
	}},
	{phraseRelated, []string{
		"bài cùng chuyên mục", "bài cùng chuyên đề", "bài cùng tác giả", "bài hay", "bài khác", "bài liên hệ", "bài liên quan",
		"bài mới nhất", "bài nên đọc", "bài nổi bật", "bài trước đó", "bài viết cùng chuyên mục", "bài viết cùng chủ đề",
		"bài viết cùng danh mục", "bài viết cùng tác giả", "bài viết khác", "bài viết liên quan", "bài viết mới", "bài viết mới nhất",
		"bài viết nổi bật", "bài viết tương tự", "bài đã đăng", "bài được quan tâm", "bài đọc nhiều", "bài đọc nhiều nhất",
		"bạn có thể quan tâm", "bạn nên đọc", "bạn quan tâm", "bạn đừng bỏ lỡ", "bấm xem", "chuyên mục khác", "chuyên mục liên quan",
		"chùm bài liên quan", "chủ đề nóng", "các bài cũ hơn", "các bài khác", "các bài liên quan", "các bài liên quan khác", "các bài mới",
		"các bài mới hơn", "các bài viết khác", "các bài đã đăng", "các tin cùng chuyên mục", "các tin cũ hơn", "các tin khác",
		"các tin liên quan", "các tin mới hơn", "các tin tiếp", "các tin trước", "các tin đã đăng", "các tin đã đưa", "có liên quan",
		"có thể bạn muốn xem", "có thể bạn muốn đọc", "có thể bạn quan tâm", "có thể bạn thích", "có thể bạn thích đọc", "cùng chuyên mục",
		"cùng chuyên đề", "cùng chủ đề", "cùng danh mục", "cùng loạt bài", "cùng người viết", "cùng sự kiện", "cùng tác giả",
		"dành cho bạn", "dòng sự kiện", "gợi ý cho bạn", "hồ sơ liên quan", "khám phá thêm", "liên quan", "mới - nóng", "mới cập nhật",
		"mới trong mục này", "mời bạn đọc thêm", "mời quý độc giả xem thêm", "mời xem thêm", "mời xem tiếp", "mời đọc thêm", "next article",
		"next post", "nhiều người quan tâm", "những bài mới", "những bài trước", "những tin cũ hơn", "những tin mới hơn", "nên xem", "nên đọc",
		"nổi bật trong ngày", "nội dung liên quan", "previous article", "previous post", "quan tâm nhiều", "read also", "recent posts",
		"related", "related articles", "related news", "related posts", "sự kiện liên quan", "tham khảo thêm", "thông tin cùng chuyên mục",
		"thông tin liên quan", "tin bài khác", "tin bài liên quan", "tin bài mới nhất", "tin bạn nên đọc", "tin chính",
		"theo dòng câu chuyện", "theo dòng thời sự", "tin cùng chuyên mục", "tin cùng chuyên đề", "tin cùng chủ đề", "tin cùng loại",
		"tin cùng sự kiện", "tin cùng tác giả", "tin cũ",
		"tin cũ hơn", "tin hay", "tin hot", "tin hot trong ngày", "tin khác", "tin liên hệ", "tin liên quan", "tin liên quan khác",
		"tin mới", "tin mới cập nhật", "tin mới hơn", "tin mới nhất", "tin mới trong ngày", "tin mới đăng", "tin nên đọc", "tin nóng",
		"tin nổi bật", "tin nổi bật khác", "tin nổi bật trong ngày", "tin tiêu điểm", "tin trước đó", "tin tài trợ", "tin tương tự",
		"tin tức khác", "tin tức liên quan", "tin tức mới nhất", "tin xem nhiều", "tin xem nhiều nhất", "tin đáng chú ý", "tin đã đăng",
		"tin đã đưa", "tin được quan tâm", "tin đọc nhiều", "tin đọc nhiều nhất", "tin đọc nhiều trong ngày", "tin đọc nhiều trong tuần",
		"tiêu điểm trong ngày", "trong cùng loạt bài", "trong loạt bài", "video liên quan", "video mới nhất", "video nổi bật",
		"video đang được xem nhiều", "xem các tin khác", "xem gần đây", "xem nhiều", "xem nhiều hôm nay", "xem nhiều nhất",
		"xem nhiều trong tuần", "xem thêm", "xem thêm bài viết", "xem thêm các tin khác", "xem thêm tin mới nhất", "xem thêm về",
		"you may also like", "điều hướng bài viết", "đáng chú ý", "đường dẫn liên quan", "được quan tâm", "được xem nhiều nhất",
		"được đọc nhiều", "được đọc nhiều nhất", "đề xuất", "đọc nhiều", "đọc nhiều nhất", "đọc thêm", "đọc thêm tin mới nhất", "nghe thêm",
		"nghe nhiều",
		"độc giả quan tâm", "đừng bỏ lỡ", "ảnh liên quan",
	}},
	{phraseTags, []string{
		"chủ đề bài viết", "chủ đề liên quan", "chủ đề trong bài", "các chủ đề", "các từ khóa", "khám phá thêm chủ đề", "nhãn", "tag",
		"tagged", "tags", "thẻ", "thẻ bài viết", "thẻ tag", "tin theo chủ đề", "topics", "từ khoá", "từ khóa", "từ khóa bài viết",
		"từ khóa liên quan", "từ khóa nổi bật", "từ khóa tìm kiếm liên quan", "từ khóa tìm kiếm nhiều", "xem thêm về chủ đề",
	}},
	{phraseComments, []string{
		"bình luận", "bình luận bài viết", "bình luận của bạn", "bình luận của bạn đọc", "bình luận facebook", "bình luận hay",
		"bình luận hay nhất", "bình luận mới nhất", "bình luận nổi bật", "bình luận từ facebook", "bạn đọc bình luận", "bạn đọc phản hồi",
		"chưa có bình luận", "comments", "các bình luận", "các ý kiến", "cảm nghĩ của bạn", "cảm nhận của bạn",
		"discussion about this post", "gởi góp ý", "gởi ý kiến", "gửi bình luận", "gửi câu hỏi", "gửi câu hỏi tư vấn", "gửi nhận xét",
		"gửi phản hồi", "gửi ý kiến", "hiện chưa có bình luận nào", "hộp thư bạn đọc", "hộp thư góp ý", "leave a comment", "leave a reply",
		"mã bảo mật", "nhận xét", "nhập nội dung bình luận", "nội dung bình luận", "phản hồi bạn đọc", "phản hồi của bạn",
		"phản hồi độc giả", "thêm bình luận", "thảo luận", "trả lời hủy", "tất cả bình luận", "viết bình luận", "viết bình luận của bạn",
		"viết bình luận mới", "viết phản hồi", "xem các ý kiến khác", "xem thêm ý kiến", "ý kiến", "ý kiến bình luận", "ý kiến bạn đọc",
		"ý kiến công dân", "ý kiến của bạn", "ý kiến của độc giả", "ý kiến mới nhất", "ý kiến phản hồi", "ý kiến thảo luận",
		"ý kiến độc giả", "đăng bình luận", "đăng nhập để bình luận", "để lại bình luận", "để lại một bình luận",
	}},
}

// phrases is phraseRows by phrase.
var phrases = func() map[string]phrase {
	m := make(map[string]phrase, 800)
	for _, row := range phraseRows {
		for _, s := range row.exact {
			m[s] = row.phrase
		}
	}
	return m
}()

// A prefixRow names lines by how they begin, as long as they have no more words than words.
type prefixRow struct {
	prefix string
	words  int
	phrase phrase
}

// prefixRows are tried in order.
var prefixRows = []prefixRow{
	// Footers.
	{"giấy phép:", 90, phraseFooter}, {"giấy phép số", 90, phraseFooter}, {"giấy phép xuất bản", 90, phraseFooter},
	{"giấy phép hoạt động", 90, phraseFooter}, {"giấy phép báo", 90, phraseFooter}, {"giấy phép thiết lập", 90, phraseFooter},
	{"giấy phép mạng", 90, phraseFooter}, {"giấy phép mxh", 90, phraseFooter}, {"giấy phép trang", 90, phraseFooter},
	{"giấy phép icp", 90, phraseFooter}, {"giấy phép ttđt", 90, phraseFooter}, {"giấy phép điện tử", 90, phraseFooter},
	{"giấy phép cung cấp", 90, phraseFooter}, {"giấy phép cấp", 90, phraseFooter}, {"giấy phép bộ", 90, phraseFooter},
	{"số giấy phép", 90, phraseFooter}, {"gpxb", 90, phraseFooter}, {"gp ", 60, phraseFooter},
	{"giấy chứng nhận đăng ký", 60, phraseFooter}, {"gpdkkd", 60, phraseFooter}, {"mst:", 20, phraseFooter},
	{"cơ quan chủ quản", 40, phraseFooter}, {"chủ quản:", 40, phraseFooter}, {"đơn vị chủ quản", 40, phraseFooter},
	{"cơ quan ngôn luận", 40, phraseFooter}, {"cơ quan lý luận", 40, phraseFooter}, {"người chịu trách nhiệm", 40, phraseFooter},
	{"quản lý nội dung", 30, phraseFooter}, {"phụ trách website", 30, phraseFooter}, {"đơn vị quản lý", 30, phraseFooter},
	{"cơ quan của ", 40, phraseFooter}, {"tổng biên tập", 40, phraseFooter}, {"phó tổng biên tập", 40, phraseFooter},
	{"chịu trách nhiệm", 40, phraseFooter}, {"trưởng ban biên tập", 40, phraseFooter}, {"tiếng nói của", 20, phraseFooter},
	{"bản quyền", 40, phraseFooter}, {"© ", 60, phraseFooter}, {"©", 60, phraseFooter}, {"® ", 60, phraseFooter}, {"®", 60, phraseFooter},
	{"copyright", 60, phraseFooter}, {"(c) ", 40, phraseFooter}, {"all rights reserved", 20, phraseFooter},
	{"ghi rõ nguồn", 40, phraseFooter}, {"mọi trích dẫn", 40, phraseFooter}, {"(*) không sao chép", 40, phraseFooter},
	{"không sao chép", 40, phraseFooter}, {"cấm sao chép", 40, phraseFooter}, {"không được sao chép", 40, phraseFooter},
	{"nghiêm cấm sao chép", 40, phraseFooter}, {"mọi hành vi sao chép", 40, phraseFooter}, {"vui lòng ghi rõ nguồn", 40, phraseFooter},
	{"đề nghị ghi rõ nguồn", 40, phraseFooter}, {"tòa soạn:", 60, phraseFooter}, {"toà soạn:", 60, phraseFooter},
	{"trụ sở:", 60, phraseFooter}, {"trụ sở chính", 60, phraseFooter}, {"trụ sở tòa soạn", 60, phraseFooter},
	{"địa chỉ tòa soạn", 60, phraseFooter}, {"địa chỉ:", 60, phraseContact}, {"điện thoại:", 40, phraseContact}, {"đt:", 40, phraseContact},
	{"tel:", 40, phraseContact}, {"hotline:", 30, phraseContact}, {"đường dây nóng", 30, phraseFooter}, {"email:", 30, phraseContact},
	{"liên hệ quảng cáo", 30, phraseFooter}, {"quảng cáo:", 30, phraseFooter}, {"liên hệ:", 30, phraseContact},
	{"thuộc bộ ", 20, phraseFooter}, {"thuộc hội ", 20, phraseFooter}, {"báo điện tử ", 8, phraseFooter},
	{"thiết kế bởi", 20, phraseFooter}, {"thiết kế và phát triển", 30, phraseFooter}, {"powered by", 12, phraseFooter},
	{"phát triển bởi", 12, phraseFooter}, {"blog tại ", 8, phraseFooter}, {"bbc không chịu trách nhiệm", 20, phraseFooter},
	{"văn phòng đại diện", 40, phraseFooter}, {"đang trực tuyến", 12, phraseFooter}, {"phòng quảng cáo", 30, phraseFooter},
	// Comments.
	{"bình luận (", 6, phraseComments}, {"ý kiến (", 6, phraseComments}, {"ý kiến bạn đọc (", 8, phraseComments},
	{"bình luận facebook", 6, phraseComments}, {"một bình luận về", 60, phraseComments}, {"comments (", 4, phraseComments},
	{"phản hồi (", 4, phraseComments}, {"gửi bình luận", 12, phraseComments}, {"đăng nhậpđăng k", 20, phraseComments},
	{"đăng nhập để gửi bình luận", 14, phraseComments}, {"vui lòng đăng nhập", 20, phraseComments}, {"ý kiến của bạn", 40, phraseComments},
	{"viết bình luận", 12, phraseComments}, {"để lại bình luận", 12, phraseComments}, {"xem theo: ngày gửi", 12, phraseComments},
	{"thảo luận (", 5, phraseComments}, {"bình luận không đăng nhập", 9, phraseComments}, {"nhập bình luận", 9, phraseComments},
	{"bạn nghĩ gì về", 14, phraseComments}, {"chia sẻ ý kiến của bạn", 14, phraseComments}, {"bình luận của bạn", 20, phraseComments},
	{"vui lòng gõ tiếng việt", 30, phraseComments}, {"tự do chia sẻ, không dùng từ ngữ thô tục", 14, phraseComments},
	{"trở thành người đầu tiên", 16, phraseNoise}, {"tối đa:", 6, phraseComments}, {"xem thêm bình luận", 6, phraseComments},
	{"xem thêm ý kiến", 6, phraseComments}, {"save my name", 20, phraseComments}, {"your email address", 14, phraseComments},
	{"email của bạn sẽ không", 20, phraseComments}, {"lưu tên của tôi", 20, phraseComments},
	// Counters and widgets.
	{"lượt xem", 6, phraseNoise}, {"đã xem", 6, phraseNoise}, {"số lượt xem", 6, phraseNoise}, {"số lần xem", 6, phraseNoise},
	{"lượt truy cập", 8, phraseNoise}, {"lượt đọc", 6, phraseNoise}, {"phản hồi: ", 4, phraseNoise}, {"bình luận: ", 4, phraseNoise},
	{"views", 4, phraseNoise}, {"xem: ", 6, phraseNoise}, {"thích ", 3, phraseNoise}, {"chia sẻ ", 3, phraseNoise},
	{"chia sẻ:", 9, phraseNoise}, {"trả lời:", 2, phraseNone}, {"tất cả cảm xúc", 4, phraseNoise}, {"tên của bạn", 4, phraseNoise},
	{"email của bạn", 4, phraseNoise}, {"số điện thoại của bạn", 6, phraseNoise}, {"gửi ý kiến", 6, phraseComments},
	{"mục lục", 4, phraseNoise}, {"nội dung chính", 3, phraseNoise}, {"nghe trên", 9, phraseNoise}, {"nghe trực tiếp", 4, phraseNoise},
	{"f5 ", 6, phraseNoise},
	{"bài viết này có hữu ích", 14, phraseNoise}, {"bài viết có hữu ích", 14, phraseNoise}, {"đánh giá:", 6, phraseNoise},
	{"thời gian làm việc", 30, phraseContact}, {"giờ làm việc", 30, phraseContact}, {"đánh giá bài viết", 9, phraseNoise},
	{"chia sẻ bài viết", 9, phraseNoise}, {"chia sẻ lên", 6, phraseNoise}, {"chia sẻ qua", 6, phraseNoise},
	{"tổng số điểm của bài viết", 20, phraseNoise}, {"xếp hạng:", 20, phraseNoise}, {"click để đánh giá", 10, phraseNoise},
	{"theo dõi báo ", 14, phraseNoise}, {"theo dõi ", 3, phraseNoise}, {"theo dõi chúng tôi", 14, phraseNoise},
	{"trên google news", 5, phraseNoise}, {"in bài viết", 12, phraseNoise}, {"in bài ", 12, phraseNoise}, {"gửi email", 12, phraseNoise},
	{"gửi trang này", 14, phraseNoise}, {"gửi cho bạn", 12, phraseNoise}, {"gởi cho bạn", 12, phraseNoise},
	{"gửi bài viết", 12, phraseNoise}, {"bản in ", 10, phraseNoise}, {"font size", 8, phraseNoise}, {"cỡ chữ", 8, phraseNoise},
	{"kích cỡ chữ", 8, phraseNoise}, {"kích cỡ phông", 400, phraseNoise}, {"a- a", 16, phraseNoise}, {"aa ", 4, phraseNoise},
	{"(a-", 6, phraseNoise}, {"print ", 6, phraseNoise}, {"aa", 1, phraseNoise}, {"bỏ qua nội dung", 6, phraseNoise},
	{"chuyển đến nội dung", 6, phraseNoise}, {"trở về ", 6, phraseNoise}, {"tải về:", 14, phraseNoise}, {"tải về ", 8, phraseNoise},
	{"tắt tiếng", 4, phraseNoise}, {"tốc độ phát", 5, phraseNoise}, {"phụ đề:", 5, phraseNoise}, {"trở lại ", 14, phraseNoise},
	{"quay lại ", 9, phraseNoise}, {"sự kiện: ", 12, phraseNoise}, {"chủ đề:", 20, phraseTags}, {"dòng sự kiện: ", 14, phraseNoise},
	{"chuyên mục: ", 10, phraseNoise}, {"chuyên đề: ", 12, phraseNoise}, {"thời gian hiện tại", 6, phraseNoise},
	{"thời gian còn lại", 6, phraseNoise}, {"thời lượng", 6, phraseNoise}, {"độ dài ", 6, phraseNoise}, {"đã tải", 6, phraseNoise},
	{"kiểu stream", 6, phraseNoise}, {"seek to live", 12, phraseNoise}, {"current time", 4, phraseNoise}, {"duration", 3, phraseNoise},
	{"duration time", 4, phraseNoise}, {"remaining time", 4, phraseNoise}, {"loaded:", 3, phraseNoise}, {"progress:", 3, phraseNoise},
	{"stream type", 4, phraseNoise}, {"playback rate", 4, phraseNoise}, {"just another ", 6, phraseNoise}, {"presented by", 6, phraseNoise},
	{"share this ", 8, phraseNoise}, {"độc giả gửi câu hỏi", 20, phraseNoise}, {"bạn đọc gửi câu hỏi", 20, phraseNoise},
	{"(xem hình", 4, phraseNoise}, {"bắt đầu cửa sổ hộp thoại", 20, phraseNoise}, {"đặt lại khôi phục", 30, phraseNoise},
	{"sao chép đường dẫn", 12, phraseNoise}, {"sao chép thông tin", 8, phraseNoise}, {"thông tin về ", 4, phraseNoise},
	{"vị trí [", 5, phraseNoise}, {"buffer ", 6, phraseNoise}, {"bình thường", 5, phraseNoise}, {"tự động", 4, phraseNoise},
	{"quảng cáo ", 4, phraseNoise}, {"trình phát video", 8, phraseNoise}, {"video player", 6, phraseNoise}, {"giọng ", 5, phraseNoise},
	{"nghe podcast", 8, phraseNoise}, {"nghe bài viết", 8, phraseNoise}, {"nghe đọc", 6, phraseNoise}, {"nghe audio", 6, phraseNoise},
	{"đang phát", 8, phraseNoise}, {"tải ứng dụng", 12, phraseNoise}, {"cài đặt ứng dụng", 12, phraseNoise},
	{"thời gian đọc", 6, phraseNoise}, {"thảo luận trong '", 20, phraseNoise}, {"phút đọc", 3, phraseNoise},
	{"mời quý vị theo dõi", 30, phraseNoise}, {"mời quý độc giả theo dõi", 30, phraseNoise}, {"mời độc giả theo dõi", 30, phraseNoise},
	{"mời bạn đọc theo dõi", 30, phraseNoise}, {"mời bạn đọc tham gia", 50, phraseNoise}, {"mời bạn đọc gửi", 50, phraseNoise},
	{"mời độc giả gửi", 50, phraseNoise}, {"bạn đọc gửi ý kiến", 40, phraseNoise}, {"đăng ký nhận", 12, phraseNoise},
	{"đăng ký kênh", 12, phraseNoise}, {"quét mã", 12, phraseNoise}, {"nhấn để", 10, phraseNoise}, {"bấm để", 10, phraseNoise},
	{"nhấp vào", 12, phraseNoise}, {"ảnh chụp màn hình", 2, phraseNoise}, {"vai trò, ", 14, phraseNoise}, {"bỏ qua ", 10, phraseNoise},
	{"end of ", 8, phraseNoise}, {"bạn đang đọc bài viết", 40, phraseNoise}, {"bạn thấy bài viết", 10, phraseNoise},
	{"đọc toàn bộ ", 30, phraseNoise}, {"thông tin mang tính tham khảo", 20, phraseNoise}, {"bình luận bài viết", 6, phraseComments},
	{"báo tiếng việt nhiều người xem", 8, phraseFooter}, {"tòa soạn báo ", 8, phraseFooter}, {"toà soạn báo ", 8, phraseFooter},
	{"gửi câu hỏi", 8, phraseNoise}, {"thanks for reading", 14, phraseNoise}, {"sắp xếp theo", 14, phraseComments},
	{"đăng trong ", 6, phraseNoise}, {"posted in ", 6, phraseNoise}, {"filed under", 8, phraseNoise}, {"độc giả gọi vào", 30, phraseNoise},
	{"bạn đọc gọi vào", 30, phraseNoise}, {"đã có tài khoản", 6, phraseNoise}, {"bạn đang xem bản", 20, phraseNoise},
	{"* vui lòng nhập", 12, phraseComments}, {"vui lòng nhập", 12, phraseComments}, {"quản trị nội dung", 20, phraseFooter},
	{"tải ứng dụng", 20, phraseNoise}, {"bài viết tiếp tục", 8, phraseNoise}, {"bài viết không nhất thiết", 30, phraseNoise},
	{"bài viết dành cho thành viên", 14, phraseNoise}, {"nội dung này dành cho", 14, phraseNoise}, {"bạn đã đọc hết", 14, phraseNoise},
	{"(xem tiếp trang", 6, phraseNoise}, {"(tiếp theo trang", 6, phraseNoise}, {"trình duyệt của bạn không", 20, phraseNoise},
	{"your browser does not", 12, phraseNoise}, {"nghe nội dung", 9, phraseNoise}, {"nghe toàn bộ", 12, phraseNoise},
	{"bạn đang xem ", 40, phraseNoise}, {"hãy nhận thư tin", 40, phraseNoise}, {"thư tin hãy nhận", 60, phraseNoise},
	{"this entry was posted", 40, phraseNoise}, {"tải xuống - download", 4, phraseNoise}, {"gửi bài này", 8, phraseNoise},
	{"gửi tin này", 8, phraseNoise}, {"gửi bài cho", 8, phraseNoise}, {"soạn: am ", 14, phraseNoise},
	{"đọc tiếp về trang", 8, phraseNoise}, {"đăng ký ngay", 12, phraseNoise}, {"bbc ©", 30, phraseFooter}, {"nghe tin tức", 4, phraseNoise},
	{"nghe bản tin", 4, phraseNoise},
	{"follow ", 3, phraseNoise}, {"cảm ơn bạn đã quan tâm", 12, phraseNoise}, {"hãy tặng sao", 20, phraseNoise},
	{"đã tặng:", 4, phraseNoise}, {"tặng sao cho tác giả", 6, phraseNoise}, {"đặt làm trang chủ", 4, phraseNoise},
	{"xem với cỡ chữ", 12, phraseNoise}, {"xem cỡ chữ", 8, phraseNoise}, {"nhấn f5 để", 12, phraseNoise}, {"nhập tin nhắn của bạn", 8, phraseNoise},
	{"bạn đã không sử dụng site", 40, phraseNoise}, {"hãy trở thành người đầu tiên", 16, phraseNoise},
	{"xem các bài viết của", 12, phraseNoise}, {"recommended for you", 4, phraseRelated}, {"mời bạn nhận bản tin", 12, phraseNoise},
	{"gửi phản hồi của bạn", 8, phraseComments}, {"bạn không thể gửi bình luận", 20, phraseComments},
	{"đăng nhập bằng tài khoản của bạn", 8, phraseComments}, {"liên lạc tác giả", 8, phraseNoise},
	{"* mời quý độc giả theo dõi", 45, phraseNoise}, {"*mời quý độc giả", 45, phraseNoise}, {"* mời bạn đọc vào", 30, phraseNoise},
	{"*mời bạn đọc", 30, phraseNoise}, {"mời bạn đọc vào", 30, phraseNoise}, {"mọi thông tin góp ý", 45, phraseNoise},
	{"mọi góp ý", 45, phraseNoise}, {"mọi ý kiến đóng góp", 45, phraseNoise}, {"mọi thắc mắc", 45, phraseNoise},
	{"tin bài, ý kiến", 45, phraseNoise}, {"tin bài cộng tác", 45, phraseNoise}, {"quý độc giả có thể gửi", 45, phraseNoise},
	{"độc giả có thể gửi", 45, phraseNoise}, {"bạn đọc có thể gửi", 45, phraseNoise}, {"bạn có thể gửi", 45, phraseNoise},
	{"tổng lượt truy cập", 6, phraseNoise}, {"số người đang", 8, phraseNoise}, {"khách đang ", 6, phraseNoise},
	{"gửi phản hồi về", 14, phraseNoise}, {"bạn phải đăng nhập", 14, phraseComments}, {"bạn cần đăng nhập", 14, phraseComments},
	{"nhận xét (", 4, phraseComments}, {"gởi ý kiến", 6, phraseComments}, {"bạn có thể đưa ý kiến", 45, phraseComments},
	{"bình luận bằng", 8, phraseComments}, {"hiện chưa có bình luận", 14, phraseComments}, {"chưa có bình luận", 10, phraseComments},
	{"không có nhận xét", 6, phraseComments}, {"không có bình luận", 6, phraseComments}, {"no comments", 4, phraseComments},
	// Keywords and links.
	{"từ khóa:", 60, phraseTags}, {"từ khoá:", 60, phraseTags}, {"từ khóa :", 60, phraseTags}, {"từ khóa ", 3, phraseTags},
	{"tags:", 60, phraseTags}, {"tag:", 60, phraseTags}, {"tags ", 30, phraseTags}, {"thẻ:", 40, phraseTags}, {"nhãn:", 40, phraseTags},
	{"keywords:", 40, phraseTags}, {"#", 30, phraseTags}, {"mời độc giả xem thêm video", 50, phraseNone},
	{"mời quý độc giả xem video", 50, phraseNone}, {"mời độc giả xem video", 50, phraseNone}, {"xem thêm:", 50, phraseRelated},
	{"xem thêm ", 9, phraseRelated}, {"đọc thêm về:", 40, phraseTags}, {"đọc thêm:", 50, phraseRelated}, {"tin liên quan:", 50, phraseRelated},
	{"bài liên quan:", 50, phraseRelated}, {"xem lại:", 40, phraseRelated}, {"xem tiếp:", 40, phraseRelated},
	{"liên quan:", 40, phraseRelated}, {"có thể bạn ", 9, phraseRelated},
	{"mời độc giả xem", 30, phraseRelated}, {"mời quý độc giả", 30, phraseRelated}, {"mời bạn xem thêm", 30, phraseRelated},
	{"mời xem", 20, phraseRelated}, {"mời đọc", 20, phraseRelated}, {"đọc thêm ", 9, phraseRelated}, {"đọc nhiều ", 7, phraseRelated},
	{"tin xem nhiều", 6, phraseRelated}, {"tin cùng ", 6, phraseRelated}, {"bài cùng ", 6, phraseRelated}, {"bấm xem", 5, phraseRelated},
	{"bài cũ hơn", 40, phraseRelated}, {"bài mới hơn", 40, phraseRelated}, {"bài trước:", 40, phraseRelated},
	{"bài tiếp:", 40, phraseRelated}, {"bài sau:", 40, phraseRelated}, {"kỳ trước:", 40, phraseRelated}, {"kỳ sau:", 40, phraseRelated},
	{"in \"", 6, phraseRelated}, {"in “", 6, phraseRelated}, {"tin mới ", 4, phraseRelated}, {"xem nhiều ", 6, phraseRelated},
	{"theo dòng sự kiện", 12, phraseRelated},
}

// A rowIndex holds the numbers of rows of prefixRows by opener: that of two words where a row holds two and more.
type rowIndex [openers][]int16

var prefixIndex = func() *rowIndex {
	x := new(rowIndex)
	for i, row := range prefixRows {
		o, two := prefixOpeners(row.prefix)
		if two != 0 {
			o = two
		}
		x[o] = append(x[o], int16(i))
	}
	return x
}()

// first returns the first row with opener o that a folded line of so many words begins with, or limit where there is none before that.
func (x *rowIndex) first(key []byte, words int, o opener, limit int) int {
	for _, i := range x[o] {
		if row := &prefixRows[i]; int(i) < limit && words <= row.words && len(key) >= len(row.prefix) && string(key[:len(row.prefix)]) == row.prefix {
			return int(i)
		}
	}
	return limit
}

// known holds the openers of every row that is compared with the beginning of a folded line.
var known = func() *knownTable {
	t := new(knownTable)
	for _, row := range prefixRows {
		t.addPrefix(row.prefix, row.words)
	}
	for phrase := range phrases {
		t.addWhole(phrase, maxToolbar)
	}
	for _, table := range [...]*prefixTable{linkHeaders, captionOpeners, prompts, updateOpeners} {
		for _, rows := range table {
			for _, row := range rows.words {
				t.addPrefix(row, maxPhrase)
			}
		}
	}
	return t
}()
