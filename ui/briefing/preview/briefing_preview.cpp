#include "briefing_preview.h"

#include "print.h"

#include <QPointer>
#include <QQuickItem>
#include <QQuickWindow>

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

/// The pages begin as of what the window shows; one that compares two dates suggests their comparison.
void BriefingPreview::begin()
{
    std::optional<Template> wanted;
    if (wantsCountry) wanted = Template::Country;
    else if (desk->session()->isComparing()) wanted = Template::Changes;
    saving.begin();
    chosen.begin(wanted);
}

void BriefingPreview::remake()
{
    pause.stop();
    if (!live || !desk || !desk->document()->isOpen()) return;
    halted = false;
    const BriefingRequest wanted = request();
    if (wanted.plan.kind == Template::Country && wanted.session.actor.isEmpty()) {
        maker.stop();
        return refuse(tr("Choose whom the card is about."));
    }
    maker.make(wanted);
    emit stateChanged();
}

BriefingRequest BriefingPreview::request()
{
    const SessionState looked = chosen.looked();
    return {desk->document()->history(), land(looked.boundaries), looked, chosen.choices().effectivePlan()};
}

std::shared_ptr<const Boundaries> BriefingPreview::land(const QString& position)
{
    if (position == desk->session()->boundaries()) return desk->boundaries()->boundaries(pageBoundaryScale);
    if (!otherLand || otherLand->position() != position)
        otherLand = Boundaries::load(position, pageBoundaryScale).value_or(nullptr);
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
    if (!isReady()) return;
    const auto* quick = qobject_cast<QQuickItem*>(item);
    printWithDialog(request(), pageCount(), quick ? quick->window() : nullptr,
                    [preview = QPointer(this)](const QString& sentence) {
                        if (preview) preview->saving.tellFailed(sentence);
                    });
}

}
