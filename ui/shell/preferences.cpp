#include "ui/shell/preferences.h"

#include <QLocale>
#include <QMetaEnum>

using namespace Qt::StringLiterals;

namespace atlas {

namespace {

constexpr qsizetype recentLimit = 6;

}

Preferences::Preferences(QSettings& kept, QObject* parent) : QObject(parent), settings(kept) {}

Preferences::Appearance Preferences::appearance() const
{
    const QByteArray word = settings.value("window/appearance"_L1).toString().toLatin1();
    bool known = false;
    const int value = QMetaEnum::fromType<Appearance>().keyToValue(word.constData(), &known);
    return known ? Appearance(value) : Appearance::System;
}

void Preferences::setAppearance(Appearance appearance)
{
    if (appearance == this->appearance()) return;
    const char* word = QMetaEnum::fromType<Appearance>().valueToKey(int(appearance));
    settings.setValue("window/appearance"_L1, QString::fromLatin1(word));
    emit appearanceChanged();
}

bool Preferences::reducedMotion() const
{
    return settings.value("window/reducedMotion"_L1).toBool();
}

void Preferences::setReducedMotion(bool reduced)
{
    if (reduced == reducedMotion()) return;
    settings.setValue("window/reducedMotion"_L1, reduced);
    emit reducedMotionChanged();
}

void Preferences::setSystemReducesMotion(bool reduced)
{
    if (reduced == systemStill) return;
    systemStill = reduced;
    emit reducedMotionChanged();
}

double Preferences::playSpeed() const
{
    bool known = false;
    const double factor = settings.value("play/speed"_L1, 1.0).toDouble(&known);
    return known ? qBound(0.5, factor, 4.0) : 1;
}

void Preferences::setPlaySpeed(double factor)
{
    if (factor == playSpeed()) return;
    settings.setValue("play/speed"_L1, factor);
    emit playChanged();
}

bool Preferences::playLoops() const
{
    return settings.value("play/loops"_L1).toBool();
}

void Preferences::setPlayLoops(bool loops)
{
    if (loops == playLoops()) return;
    settings.setValue("play/loops"_L1, loops);
    emit playChanged();
}

bool Preferences::playPauses() const
{
    return settings.value("play/pauses"_L1, true).toBool();
}

void Preferences::setPlayPauses(bool pauses)
{
    if (pauses == playPauses()) return;
    settings.setValue("play/pauses"_L1, pauses);
    emit playChanged();
}

Language Preferences::language() const
{
    if (const auto chosen = languageFromCode(settings.value("window/language"_L1).toString())) return *chosen;
    const QStringList wanted = QLocale::system().uiLanguages();
    for (const QString& tag : wanted)
        if (const auto spoken = languageFromCode(tag)) return *spoken;
    return Language::English;
}

void Preferences::setLanguage(Language language)
{
    settings.setValue("window/language"_L1, languageCode(language));
}

QString Preferences::boundaries() const
{
    return settings.value("map/boundaries"_L1).toString();
}

void Preferences::setBoundaries(const QString& id)
{
    settings.setValue("map/boundaries"_L1, id);
}

QStringList Preferences::foldedSections() const
{
    return settings.value("card/folded"_L1).toStringList();
}

QStringList Preferences::tables() const
{
    return settings.value("card/tables"_L1).toStringList();
}

void Preferences::setSections(const QStringList& foldedSections, const QStringList& tables)
{
    settings.setValue("card/folded"_L1, foldedSections);
    settings.setValue("card/tables"_L1, tables);
}

QStringList Preferences::recentFiles() const
{
    return settings.value("files/recent"_L1).toStringList();
}

void Preferences::addRecentFile(const QString& path, const RecentContents& contents)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    files.prepend(path);
    QVariantMap known = settings.value("files/contents"_L1).toMap();
    if (!contents.title.isEmpty())
        known[path] = QVariantList{contents.title, contents.members, contents.events};
    keepRecent(files.first(qMin(files.size(), recentLimit)), known);
}

void Preferences::removeRecentFile(const QString& path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    keepRecent(files, settings.value("files/contents"_L1).toMap());
}

void Preferences::clearRecentFiles()
{
    keepRecent({}, {});
}

RecentContents Preferences::recentContents(const QString& path) const
{
    const QVariantList told = settings.value("files/contents"_L1).toMap().value(path).toList();
    return {told.value(0).toString(), told.value(1).toInt(), told.value(2).toInt()};
}

void Preferences::keepRecent(const QStringList& files, const QVariantMap& contents)
{
    QVariantMap known;
    for (const QString& file : files)
        if (contents.contains(file)) known[file] = contents[file];
    if (files == recentFiles() && known == settings.value("files/contents"_L1).toMap()) return;
    settings.setValue("files/recent"_L1, files);
    settings.setValue("files/contents"_L1, known);
    emit recentFilesChanged();
}

QRect Preferences::geometry() const
{
    return settings.value("window/geometry"_L1).toRect();
}

bool Preferences::maximised() const
{
    return settings.value("window/maximised"_L1).toBool();
}

void Preferences::setGeometry(const QRect& geometry, bool maximised)
{
    settings.setValue("window/geometry"_L1, geometry);
    settings.setValue("window/maximised"_L1, maximised);
}

}
