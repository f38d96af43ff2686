"""Exports of whole blogs: WordPress's, Blogger's."""

from datetime import UTC, datetime
from pathlib import Path

from newstables.page import read_page
from newstables.records import Article, Page, Reject
from tests.sources.through import read, rejected

WXR = (
    '<?xml version="1.0" encoding="UTF-8"?>\n<rss xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" '
    'xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" '
    'xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>Mill Post</title><language>en-GB</language>'
    "<wp:author><wp:author_login>aroe</wp:author_login>"
    "<wp:author_display_name>Ann Roe</wp:author_display_name></wp:author>"
)
ITEM = (
    "<item><title>{0}</title><link>https://mill.example/{0}</link><dc:creator>aroe</dc:creator>"
    "<content:encoded><![CDATA[{1}]]></content:encoded><wp:post_date_gmt>2024-01-15 10:30:00</wp:post_date_gmt>"
    '<wp:status>{2}</wp:status><wp:post_type>{3}</wp:post_type><category domain="post_tag">jobs</category>'
    "<wp:comment><wp:comment_content>Shame!</wp:comment_content></wp:comment></item>"
)
POST = (
    '<!-- wp:paragraph -->\n<p>The mill closes on Monday.</p>\n<!-- /wp:paragraph -->\n\n[caption id="a" width="3"]'
    '<img src="a.jpg"/> The mill[/caption]\n\nSome 240 <strong>people</strong> work there.'
    "\n\n[gallery]\n\nIt was built [sic] in 1901."
)
KIND = "http://schemas.google.com/g/2005#kind"
ENTRY = (
    f'<entry><id>{{0}}</id><published>2024-01-15T10:30:00Z</published><category scheme="{KIND}" '
    'term="http://schemas.google.com/blogger/2008/kind#{0}"/>'
    '<category scheme="http://www.blogger.com/atom/ns#" term="jobs"/>'
    '<title>{0}</title><content type="html">&lt;p&gt;The mill closes.&lt;/p&gt;</content></entry>'
)


def export(folder: Path, *items: str) -> Path:
    path = folder / "mill.xml"
    path.write_text(WXR + "".join(items) + "</channel></rss>", encoding="utf-8")
    return path


def test_posts_that_wordpress_exports(tmp_path: Path) -> None:
    (page,) = read(export(tmp_path, ITEM.format("Mill", POST, "publish", "post")))
    assert isinstance(page, Page)
    made = read_page(page)
    assert isinstance(made, Article)
    assert made.text == "The mill closes on Monday.\n\nSome 240 people work there.\n\nIt was built [sic] in 1901."
    assert (made.title, made.url, made.publisher) == ("Mill", "https://mill.example/Mill", "Mill Post")
    assert (made.authors, made.tags, made.language) == (["Ann Roe"], ["jobs"], "en")
    assert made.published_at == datetime(2024, 1, 15, 10, 30, tzinfo=UTC)


def test_what_is_no_post_is_passed_over_and_what_was_not_published_is_a_draft(tmp_path: Path) -> None:
    items = [
        ITEM.format("Pier", "A picture.", "inherit", "attachment"),
        ITEM.format("About", "<p>Us.</p>", "publish", "page"),
    ]
    drafts = [ITEM.format("Mill", "<p>Words.</p>", status, "post") for status in ("draft", "private", "trash")]
    found = read(export(tmp_path, *items, *drafts, ITEM.format("Mill", POST, "publish", "news")))
    assert [one.reason for one in found if isinstance(one, Reject)] == ["draft"] * 3
    assert len(found) == 4
    assert rejected(export(tmp_path, *items)).reason == "empty"


def test_an_export_that_ends_early(tmp_path: Path) -> None:
    path = export(tmp_path, ITEM.format("Mill", POST, "publish", "post"))
    path.write_text(path.read_text(encoding="utf-8")[:-16] + "<item><title>Pi", encoding="utf-8")
    page, broken = read(path)
    assert isinstance(page, Page) and isinstance(broken, Reject) and broken.reason == "bad_record"


def test_of_what_blogger_exports_posts_are_articles(tmp_path: Path) -> None:
    entries = "".join(ENTRY.format(kind) for kind in ("template", "settings", "post", "comment", "page"))
    feed = f'<feed xmlns="http://www.w3.org/2005/Atom"><title>Mill Post</title>{entries}</feed>'
    (tmp_path / "blog.xml").write_text(feed, encoding="utf-8")
    (page,) = read(tmp_path / "blog.xml")
    assert isinstance(page, Page) and page.source_id == "post"
    assert 'content="jobs"' in str(page.html) and "kind#" not in str(page.html)
