package browsertest

import (
	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/css"
	"github.com/chromedp/cdproto/dom"
)

// frame looks into the sandboxed frame from outside, as no script may: it gives the text of its article and, where its style sheet is in
// force, the width that the sheet sets for the article. It takes the document's tree anew, after which chromedp finds no element of the old
// one: it is the last thing that a test does to a tab.
func frame(p *tab) (text, maxWidth string) {
	p.Helper()
	command(p, dom.Enable, dom.EnableParams{})
	command(p, css.Enable, cdp.Empty{})
	all, pierce := int64(-1), true
	document := command(p, dom.GetDocument, dom.GetDocumentParams{Depth: &all, Pierce: &pierce})
	inner := find(document.Root, func(n *cdp.Node) bool { return n.ContentDocument != nil })
	if inner == nil {
		p.Fatal("there is no frame, or it can't be looked into")
	}
	article := find(inner.ContentDocument, func(n *cdp.Node) bool { return n.LocalName == "article" })
	if article == nil {
		p.Fatal("there is no article in the frame")
	}
	for _, property := range command(p, css.GetComputedStyleForNode, css.GetComputedStyleForNodeParams{NodeID: article.NodeID}).ComputedStyle {
		if property.Name == "max-width" && property.Value != "none" {
			maxWidth = property.Value
		}
	}
	return textOf(article), maxWidth
}

// find gives the first node of a tree that holds.
func find(n *cdp.Node, holds func(*cdp.Node) bool) *cdp.Node {
	if n == nil || holds(n) {
		return n
	}
	for _, child := range n.Children {
		if found := find(child, holds); found != nil {
			return found
		}
	}
	return nil
}

func textOf(n *cdp.Node) string {
	text := n.NodeValue
	for _, child := range n.Children {
		text += textOf(child)
	}
	return text
}
