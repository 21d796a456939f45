package vietnews_test

import (
	"encoding/json"
	"fmt"
	"os"
	"strings"

	"example.com/vietnews"
)

const raw = `Thứ Ba, 14/07/2020, 16:20 (GMT+7)

Cây cầu cuối cùng thay bến đò ở cù lao

(ABO) Sáng 14-7, huyện cù lao thông xe cầu Bà Từ, cây cầu thứ 62, cũng là cây cầu cuối cùng thay cho một bến đò.

Cầu dài 86 mét, do dân hai ấp góp công và một nửa tiền. Từ nay học sinh bên kia sông đến trường chỉ mất mười phút.

Người dân hai ấp qua cầu
Người dân hai ấp qua cầu trong sáng đầu tiên. Ảnh: LÊ BÌNH

THỦY HÀ
`

func ExampleParse() {
	a, err := vietnews.Parse(raw)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(a.Dateline.Time)
	fmt.Println(a.Headline)
	fmt.Println(a.Agency)
	for _, b := range a.Body {
		if b.Kind == vietnews.Figure {
			fmt.Println(b.Caption, "-", b.Credit)
		}
	}
	for _, l := range a.Bylines {
		fmt.Println(l.Role, l.Name)
	}
	// Output:
	// 2020-07-14 16:20:00 +0700 +0700
	// Cây cầu cuối cùng thay bến đò ở cù lao
	// ABO
	// Người dân hai ấp qua cầu trong sáng đầu tiên. - LÊ BÌNH
	// author THỦY HÀ
}

// Zones say what became of each byte of the input.
func ExampleParse_zones() {
	a, err := vietnews.Parse(raw)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, z := range a.Zones {
		if z.Role == vietnews.RoleAlt || z.Role == vietnews.RoleCaption || z.Role == vietnews.RoleCredit {
			fmt.Printf("%s: %s\n", z.Role, strings.TrimSpace(raw[z.Start:z.End]))
		}
	}
	// Output:
	// alt: Người dân hai ấp qua cầu
	// caption: Người dân hai ấp qua cầu trong sáng đầu tiên.
	// credit: Ảnh: LÊ BÌNH
}

func ExampleArticle_Text() {
	a := &vietnews.Article{
		Headline: "Chợ nổi họp lại sau bão",
		Agency:   "ABO",
		Lead:     "Sáng 9-1, hơn hai trăm ghe xuồng đã trở lại chợ.",
		Body: []vietnews.Block{
			{Kind: vietnews.Paragraph, Text: "Giá dưa hấu tăng gấp rưỡi."},
			{Kind: vietnews.Paragraph, Text: "Nguồn: ghi tại chợ."},
		},
		Bylines: []vietnews.Byline{{Name: "THỦY HÀ", Role: vietnews.Author}},
	}
	fmt.Print(a.Text())
	// Output:
	// Tít: Chợ nổi họp lại sau bão
	// Tòa soạn: ABO
	//
	// Sapo: Sáng 9-1, hơn hai trăm ghe xuồng đã trở lại chợ.
	//
	// Giá dưa hấu tăng gấp rưỡi.
	//
	// Đoạn: Nguồn: ghi tại chợ.
	//
	// Tác giả: THỦY HÀ
}

func ExampleArticle_HTML() {
	a := &vietnews.Article{
		Headline: "Giá <thử> & thật",
		Agency:   "TTXVN",
		Lead:     "Chiều 5-3, chợ họp lại.",
		Body:     []vietnews.Block{{Kind: vietnews.Figure, Caption: "Chợ họp lại.", Credit: "LÊ BÌNH"}},
	}
	fmt.Print(a.HTML())
	// Output:
	// <article lang="vi">
	// <header>
	// <h1>Giá &lt;thử&gt; &amp; thật</h1>
	// </header>
	// <p class="lead"><span class="agency">(TTXVN)</span> Chiều 5-3, chợ họp lại.</p>
	// <figure>
	// <figcaption>Chợ họp lại. <span class="credit">LÊ BÌNH</span></figcaption>
	// </figure>
	// </article>
}

func ExamplePrinter() {
	p := vietnews.Printer{HeadingLevel: 2} // below a page's own h1
	fmt.Print(p.HTML(&vietnews.Article{Headline: "Chợ nổi họp lại"}))
	// Output:
	// <article lang="vi">
	// <header>
	// <h2>Chợ nổi họp lại</h2>
	// </header>
	// </article>
}

func ExampleArticle_AppendJSON() {
	a := &vietnews.Article{Headline: "Giá <thử> & thật", Tags: []string{"chợ", "giá"}}
	os.Stdout.Write(append(a.AppendJSON(nil), '\n'))

	var b vietnews.Article
	if err := json.Unmarshal(a.AppendJSON(nil), &b); err != nil {
		fmt.Println(err)
	}
	fmt.Println(b.Headline)
	// Output:
	// {"schema_version":"1","language":"vi","headline":"Giá <thử> & thật","body":[],"bylines":[],"tags":["chợ","giá"],"zones":[]}
	// Giá <thử> & thật
}

func ExampleArticle_Parts() {
	a := &vietnews.Article{
		Headline: "Chợ nổi họp lại",
		Lead:     "Chiều 5-3, chợ họp lại.",
		Body:     []vietnews.Block{{Kind: vietnews.Figure, Alt: "Chợ", Caption: "Chợ họp lại."}},
	}
	for role, text := range a.Parts() {
		fmt.Println(role, len(strings.Fields(text)))
	}
	// Output:
	// headline 4
	// lead 5
	// alt 1
	// caption 3
}
