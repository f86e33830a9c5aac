// SPDX-License-Identifier: MIT
#include "guide/contentsource.h"
#include "guide/markdown.h"

#include <benchmark/benchmark.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <map>

namespace
{

QString shipped()
{
    return QStringLiteral(CARTGUIDE_RESOURCES);
}

QByteArray fileText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeFile(const QString &path, const QByteArray &text)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("cannot write %s", qPrintable(path));
}

guide::Presentation presentation()
{
    guide::Presentation today;
    today.today = QDate(2026, 11, 23);
    return today;
}

void copyFolder(const QString &from, const QString &to)
{
    QDir().mkpath(to);
    for (const QFileInfo &file : QDir(from).entryInfoList(QDir::Files))
        QFile::copy(file.filePath(), to + u'/' + file.fileName());
}

/// The shipped guide with every page of its own `times` over; the registers stay as they are.
class GrownGuide
{
public:
    explicit GrownGuide(int times)
    {
        for (const char *name : {"guide", "style", "diagrams", "icons"}) {
            const QString folder = u'/' + QString::fromLatin1(name);
            copyFolder(shipped() + folder, root() + folder);
        }
        const guide::Guide real(shipped());
        QByteArray contents = fileText(root() + QStringLiteral("/guide/contents.md"));
        for (int copy = 2; copy <= times; ++copy) {
            for (const QString &id : real.pageIds())
                contents += line(id, copy);
        }
        writeFile(root() + QStringLiteral("/guide/contents.md"), contents);
    }

    QString root() const { return m_folder.path(); }

private:
    QByteArray line(const QString &id, int copy) const
    {
        const QByteArray text = fileText(QStringLiteral("%1/guide/%2.md").arg(shipped(), id));
        const QString twin = QStringLiteral("%1-%2").arg(id).arg(copy);
        if (!text.isEmpty())
            writeFile(QStringLiteral("%1/guide/%2.md").arg(root(), twin), text);
        return text.isEmpty() ? QByteArray() : QStringLiteral("- [%1](page:%1)\n").arg(twin).toUtf8();
    }

    QTemporaryDir m_folder;
};

QString rootOf(int times)
{
    static std::map<int, GrownGuide> grown;
    return times == 1 ? shipped() : grown.try_emplace(times, times).first->second.root();
}

/// Every file of the guide, parsed as Markdown.
void parseAll(benchmark::State &state)
{
    QList<QByteArray> texts;
    int64_t bytes = 0;
    for (const QFileInfo &file : QDir(shipped() + QStringLiteral("/guide")).entryInfoList({QStringLiteral("*.md")})) {
        texts.append(fileText(file.filePath()));
        bytes += texts.back().size();
    }
    for (auto _ : state) {
        guide::Problems problems;
        for (const QByteArray &text : texts)
            benchmark::DoNotOptimize(guide::parseMarkdown(QStringLiteral("a.md"), text, problems));
    }
    state.SetBytesProcessed(bytes * state.iterations());
}
BENCHMARK(parseAll)->Unit(benchmark::kMillisecond);

/// Pages and registers, read from disk and kept.
void readAll(benchmark::State &state)
{
    for (auto _ : state) {
        const guide::Guide all(shipped());
        for (const QString &id : all.pageIds())
            benchmark::DoNotOptimize(all.page(id));
        benchmark::DoNotOptimize(all.claims().size());
    }
}
BENCHMARK(readAll)->Unit(benchmark::kMillisecond);

void checkAll(benchmark::State &state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(checkGuide(guide::Guide(shipped())));
}
BENCHMARK(checkAll)->Unit(benchmark::kMillisecond);

/// One page that has been read before, as HTML.
void renderOne(benchmark::State &state, const char *id)
{
    const guide::Guide all(shipped());
    const guide::ContentSource source(all);
    const QUrl url = guide::pageUrl(QString::fromLatin1(id));
    for (auto _ : state)
        benchmark::DoNotOptimize(source.fetch(url, presentation()));
}
BENCHMARK_CAPTURE(renderOne, aPage, "side-effects")->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(renderOne, counts, "studies")->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(renderOne, sources, "sources")->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(renderOne, changes, "changes")->Unit(benchmark::kMicrosecond);

void fetchStyle(benchmark::State &state)
{
    const guide::Guide all(shipped());
    const guide::ContentSource source(all);
    for (auto _ : state)
        benchmark::DoNotOptimize(source.fetch(QUrl(QStringLiteral("guide:/style/screen.css")), {}));
}
BENCHMARK(fetchStyle)->Unit(benchmark::kMicrosecond);

/// Opening a guide of so many times the pages.
void open(benchmark::State &state)
{
    const QString root = rootOf(int(state.range(0)));
    for (auto _ : state) {
        const guide::Guide all(root);
        benchmark::DoNotOptimize(all.contents().size());
    }
    state.counters["pages"] = double(guide::Guide(root).pageIds().size());
}
BENCHMARK(open)->Arg(1)->Arg(10)->Unit(benchmark::kMicrosecond);

/// From nothing to the first page's HTML.
void firstPage(benchmark::State &state)
{
    const QString root = rootOf(int(state.range(0)));
    const QUrl url = guide::pageUrl(QStringLiteral("side-effects"));
    for (auto _ : state) {
        const guide::Guide all(root);
        benchmark::DoNotOptimize(guide::ContentSource(all).fetch(url, presentation()));
    }
}
BENCHMARK(firstPage)->Arg(1)->Arg(10)->Unit(benchmark::kMicrosecond);

/// The next page, when everything it needs has been read.
void nextPage(benchmark::State &state)
{
    const guide::Guide all(rootOf(int(state.range(0))));
    const guide::ContentSource source(all);
    const QUrl url = guide::pageUrl(QStringLiteral("side-effects"));
    for (auto _ : state)
        benchmark::DoNotOptimize(source.fetch(url, presentation()));
}
BENCHMARK(nextPage)->Arg(1)->Arg(10)->Unit(benchmark::kMicrosecond);

} // namespace
