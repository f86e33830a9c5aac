// SPDX-License-Identifier: MIT
#include "ui/sheet/listkeeper.h"

#include "questions/sheetfile.h"
#include "ui/wholefile.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <utility>

namespace ui
{

namespace
{

constexpr QLatin1String kList("/list.json");
constexpr QLatin1String kFormer("/list-before.json");
/// A file this large is no list, and is not read to the end to find out.
constexpr qint64 kLargest = qint64(4) * 1024 * 1024;
constexpr auto kOwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

/// Nothing if the file cannot be read; `why` then says why not, as the system does.
std::optional<QByteArray> bytesOf(const QString &name, QString *why = nullptr)
{
    QFile file(name);
    const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.read(kLargest + 1) : QByteArray();
    if (file.error() == QFileDevice::NoError)
        return bytes;
    if (why)
        *why = file.errorString();
    return std::nullopt;
}

std::optional<questions::VisitSheet> goodSheet(const QByteArray &bytes)
{
    const auto read = questions::fromJson(bytes);
    const auto *sheet = std::get_if<questions::VisitSheet>(&read);
    return sheet ? std::optional(*sheet) : std::nullopt;
}

} // namespace

ListKeeper::ListKeeper(const QString &folder) : m_folder(folder) { }

QString ListKeeper::listFile() const
{
    return m_folder + kList;
}

QString ListKeeper::formerFile() const
{
    return m_folder + kFormer;
}

bool ListKeeper::isKept() const
{
    return QFile::exists(listFile()) || QFile::exists(formerFile());
}

ListKeeper::Loaded ListKeeper::load()
{
    m_blocked = false;
    removeHalves();
    if (!isKept())
        return {};
    if (!QFile::exists(listFile()))
        return loadFormer({});
    Loaded loaded = read(listFile());
    if (loaded.sheet)
        return loaded;
    const QString beside = moveBeside(listFile());
    m_blocked = beside.isEmpty();
    const QString place = QDir::toNativeSeparators(m_blocked ? listFile() : beside);
    return loadFormer([why = loaded.sentence, stays = m_blocked, place] {
        const QString what = stays ? tr("It stays where it is, and nothing is kept over it: %1").arg(place)
                                   : tr("It has been put aside, not thrown away: %1").arg(place);
        return tr("Your list could not be opened.") + u' ' + why() + u' ' + what;
    });
}

ListKeeper::Loaded ListKeeper::loadFormer(const Sentence &trouble) const
{
    if (!QFile::exists(formerFile()))
        return {std::nullopt, trouble};
    Loaded former = read(formerFile());
    if (!former.sheet)
        return {std::nullopt, trouble ? trouble : former.sentence};
    return {former.sheet, [trouble] {
                const QString opened = tr("The list is shown as it was before its last change.");
                return trouble ? trouble() + u' ' + opened : opened;
            }};
}

QString ListKeeper::moveBeside(const QString &file) const
{
    for (int number = 1;; ++number) {
        const QString beside = file + QStringLiteral(".damaged-%1").arg(number);
        if (QFile::exists(beside))
            continue;
        return QFile::rename(file, beside) ? beside : QString();
    }
}

bool ListKeeper::makeFolder() const
{
    if (QDir(m_folder).exists())
        return true;
    return QDir().mkpath(m_folder) && QFile::setPermissions(m_folder, kOwnerOnly | QFileDevice::ExeOwner);
}

void ListKeeper::removeHalves() const
{
    // As QSaveFile names what it writes: six letters behind the name that the file is to have.
    static const QRegularExpression half(QStringLiteral("^list(-before)?\\.json\\.[A-Za-z]{6}$"));
    const QStringList files = QDir(m_folder).entryList(QDir::Files | QDir::Hidden);
    for (const QString &file : files) {
        if (half.match(file).hasMatch())
            QFile::remove(m_folder + u'/' + file);
    }
}

Sentence ListKeeper::keep(const questions::VisitSheet &sheet)
{
    const auto failed = [this](const QString &why) -> Sentence {
        return [what = why.isEmpty() ? QDir::toNativeSeparators(m_folder) : why] {
            return tr("Your list could not be kept on this computer: %1. It is still here as long as the guide is "
                      "open. You can print it, or save it somewhere else.")
                .arg(what);
        };
    };
    if (m_blocked || !makeFolder())
        return failed({});
    const QByteArray bytes = questions::toJson(sheet);
    const std::optional<QByteArray> now = QFile::exists(listFile()) ? bytesOf(listFile()) : std::nullopt;
    if (now == bytes)
        return {};
    // Only what can be opened is worth keeping, and never in the place of something that can.
    if (now && goodSheet(*now)) {
        if (const auto why = putWholeFile(*now, formerFile()))
            return failed(*why);
    } else if (QFile::exists(listFile()) && moveBeside(listFile()).isEmpty()) {
        return failed({});
    }
    if (const auto why = putWholeFile(bytes, listFile()))
        return failed(*why);
    return {};
}

Sentence ListKeeper::forget()
{
    m_blocked = false;
    if (!QFile::exists(m_folder) || QDir(m_folder).removeRecursively())
        return {};
    return [folder = QDir::toNativeSeparators(m_folder)] {
        return tr("Your list could not be removed from this computer. Delete this folder by hand: %1").arg(folder);
    };
}

Sentence ListKeeper::write(const questions::VisitSheet &sheet, const QString &file)
{
    const auto why = putWholeFile(questions::toJson(sheet), file);
    if (!why)
        return {};
    return [place = QDir::toNativeSeparators(file), why = *why] {
        return tr("Your list could not be saved as %1: %2. Choose another place.").arg(place, why);
    };
}

ListKeeper::Loaded ListKeeper::read(const QString &file)
{
    QString why;
    const std::optional<QByteArray> bytes = bytesOf(file, &why);
    if (!bytes)
        return {std::nullopt, [why] { return tr("This file could not be read: %1.").arg(why); }};
    QStringList passedOver;
    auto read = questions::fromJson(*bytes, &passedOver);
    if (const auto *fault = std::get_if<questions::FileFault>(&read))
        return {std::nullopt, [fault = *fault] { return sentenceFor(fault); }};
    const Sentence sentence = [passedOver] { return questions::passedOverSentences(passedOver).join(u' '); };
    return {std::get<questions::VisitSheet>(std::move(read)), passedOver.isEmpty() ? Sentence() : sentence};
}

} // namespace ui
