#include "briefing_preview.h"

#include <chrono>

namespace atlas {

using namespace std::chrono_literals;

BriefingPreview::BriefingPreview(QObject* parent) : QObject(parent)
{
    painting.setMaxThreadCount(1);
    pause.setSingleShot(true);
    pause.setInterval(150ms);
    connect(&pause, &QTimer::timeout, this, &BriefingPreview::remake);
    connect(&chosen, &BriefingOptions::changed, this, &BriefingPreview::remake);
    connect(&chosen, &BriefingOptions::typed, this, [this] {
        if (!live) return;
        pause.start();
        emit stateChanged();
    });
    connect(&maker, &PageMaker::busyChanged, this, &BriefingPreview::stateChanged);
    connect(&maker, &PageMaker::progressed, this, &BriefingPreview::progressed);
    connect(&maker, &PageMaker::made, this, &BriefingPreview::take);
    connect(&maker, &PageMaker::refused, this, &BriefingPreview::refuse);
    connect(&printer, &PagePrinter::printed, &saving, &BriefingExport::tellPrinted);
    connect(&printer, &PagePrinter::stopped, &saving, &BriefingExport::tellNotPrinted);
    connect(&printer, &PagePrinter::failed, &saving, &BriefingExport::tellFailed);
}

void BriefingPreview::setWorkspace(Workspace* workspace)
{
    if (desk == workspace) return;
    if (desk) desk->document()->disconnect(this);
    desk = workspace;
    chosen.setWorkspace(desk);
    if (desk) connect(desk->document(), &Document::historyChanged, this, &BriefingPreview::remake);
    emit inputsChanged();
}

void BriefingPreview::setSettings(QSettings* settings)
{
    chosen.setSettings(settings);
    emit inputsChanged();
}

void BriefingPreview::setActive(bool active)
{
    if (live == active) return;
    live = active;
    if (live) begin();
    else maker.stop();
    emit activeChanged();
}

void BriefingPreview::begin()
{
    saving.begin();
    chosen.begin(wantsCountry);
}

void BriefingPreview::remake()
{
    pause.stop();
    if (!live || !desk || !desk->document()->isOpen()) return;
    halted = false;
    auto asked = request();
    if (!asked) {
        maker.stop();
        return refuse(asked.error());
    }
    wanted = std::move(*asked);
    maker.make(wanted);
    emit stateChanged();
}

std::expected<BriefingRequest, QString> BriefingPreview::request()
{
    const SessionState looked = chosen.looked();
    const BriefingPlan plan = chosen.choices().effectivePlan();
    if (plan.kind == Template::Country && looked.actor.isEmpty())
        return std::unexpected(tr("Choose whom the card is about."));
    return land(looked.boundaries).transform([&](std::shared_ptr<const Boundaries> land) {
        return BriefingRequest{desk->document()->history(), std::move(land), looked, plan};
    });
}

std::expected<std::shared_ptr<const Boundaries>, QString> BriefingPreview::land(const QString& position)
{
    if (position == desk->session()->boundaries())
        if (auto windows = desk->boundaries()->boundaries(pageBoundaryScale)) return windows;
    if (!otherLand || otherLand->position() != position) {
        auto loaded = Boundaries::load(position, pageBoundaryScale);
        if (!loaded) return std::unexpected(loaded.error());
        otherLand = std::move(*loaded);
    }
    return otherLand;
}

void BriefingPreview::take(std::shared_ptr<const Briefing> pages)
{
    made = std::move(pages);
    why.clear();
    saving.setPages(made, desk->document()->path());
    emit pagesChanged();
    emit stateChanged();
}

void BriefingPreview::refuse(const QString& sentence)
{
    if (sentence.isEmpty()) return; // it was stopped
    made.reset();
    why = sentence;
    saving.setPages(nullptr, {});
    emit pagesChanged();
    emit stateChanged();
}

void BriefingPreview::stop()
{
    if (!isBusy()) return;
    pause.stop();
    halted = true;
    maker.stop();
    emit stateChanged();
}

void BriefingPreview::resume()
{
    remake();
}

QSizeF BriefingPreview::pageSize() const
{
    return made && !made->pages.empty() ? made->pages.front().size : QSizeF(1, 1);
}

QStringList BriefingPreview::headings() const
{
    QStringList headings;
    if (made)
        for (const Bookmark& bookmark : made->bookmarks) headings.append(bookmark.title);
    return headings;
}

QList<int> BriefingPreview::headingPages() const
{
    QList<int> pages;
    if (made)
        for (const Bookmark& bookmark : made->bookmarks) pages.append(bookmark.page);
    return pages;
}

QStringList BriefingPreview::spokenPages() const
{
    QStringList spoken(pageCount());
    if (made)
        for (const Bookmark& bookmark : made->bookmarks) {
            QString& page = spoken[bookmark.page];
            page += (page.isEmpty() ? QString() : QStringLiteral(", ")) + bookmark.title;
        }
    return spoken;
}

void BriefingPreview::print(QObject* item)
{
    if (!isReady() || printer.isBusy()) return;
    printer.ask({made, wanted}, item);
}

}
