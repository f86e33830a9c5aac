// SPDX-License-Identifier: MIT
#include "guide/guide.h"

#include "guide/link.h"
#include "guide/registers.h"

#include <QFile>
#include <QLoggingCategory>

#include <algorithm>

namespace guide
{

namespace
{

Q_LOGGING_CATEGORY(lcGuide, "cartguide.guide")

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The pages named by a list of the contents, nested lists as children.
QList<Entry> entriesOf(const Block &list)
{
    QList<Entry> entries;
    for (const Block &item : list.children) {
        Entry entry;
        for (const Block &block : item.children) {
            if (block.kind == BlockKind::BulletList) {
                entry.children = entriesOf(block);
                continue;
            }
            forEachInline(block.inlines, [&entry](const Inline &link) {
                const std::optional<LinkTarget> target = parseLinkTarget(link.address);
                if (target && target->kind == LinkKind::Page)
                    entry = {target->id, plainText(link.children), entry.children};
            });
        }
        entries.append(entry);
    }
    return entries;
}

QList<Group> groupsOf(const Document &contents)
{
    QList<Group> groups;
    for (const Block &block : contents.blocks) {
        if (block.kind == BlockKind::Heading && block.level == 2)
            groups.append({plainText(block.inlines), {}});
        else if (block.kind == BlockKind::BulletList && !groups.isEmpty())
            groups.back().entries += entriesOf(block);
    }
    return groups;
}

struct Listed {
    QString id;
    QString title;
    QString group;
};

void list(const QList<Entry> &entries, const QString &group, QList<Listed> &listed)
{
    for (const Entry &entry : entries) {
        listed.append({entry.id, entry.title, group});
        list(entry.children, group, listed);
    }
}

/// The register whose file serves as a page of this id; empty for a page with a file of its own.
QString registerFile(const QString &id)
{
    if (id == kWordsPage)
        return QStringLiteral("terms.md");
    if (id == kSourcesPage)
        return QStringLiteral("sources.md");
    return id == kChangesPage ? QStringLiteral("claims.md") : QString();
}

template <typename T>
const T *findIn(const QList<T> &entries, const QHash<QString, qsizetype> &index, const QString &id)
{
    const auto it = index.constFind(id);
    return it == index.cend() ? nullptr : &entries[*it];
}

template <typename T> QHash<QString, qsizetype> indexOf(const QList<T> &entries)
{
    QHash<QString, qsizetype> index;
    for (qsizetype i = 0; i < entries.size(); ++i)
        index.insert(entries[i].id, i);
    return index;
}

} // namespace

struct Guide::Data {
    explicit Data(QString folder) : root(std::move(folder)) { readContents(); }

    void readContents()
    {
        const QString file = QStringLiteral("contents.md");
        Document document = parse(file);
        Translation(lookup, file, problems).translate(document.blocks);
        groups = groupsOf(document);
        listed.clear();
        for (const Group &group : std::as_const(groups))
            list(group.entries, group.title, listed);
        listedIndex.clear();
        for (qsizetype i = 0; i < listed.size(); ++i)
            listedIndex.insert(listed[i].id, i);
    }

    void speak(Lookup words)
    {
        lookup = std::move(words);
        pages.clear();
        registersLoaded = false;
        readContents();
    }

    Document parse(const QString &name)
    {
        const QByteArray text = readFile(root + QStringLiteral("/guide/") + name);
        if (text.isEmpty()) {
            problems.append({name, 0, QStringLiteral("The file is missing or empty.")});
            qCDebug(lcGuide) << "missing or empty:" << name;
        }
        return parseMarkdown(name, text, problems);
    }

    const Page *load(const QString &id)
    {
        const QString ofRegister = registerFile(id);
        const QString file = ofRegister.isEmpty() ? id + QStringLiteral(".md") : ofRegister;
        Page page = readPage(id, file, parse(file), problems);
        Translation translation(lookup, file, problems, page.urgent);
        translation.translate(page.heading);
        translation.translate(page.lead);
        page.title = plainText(page.heading.inlines);
        if (ofRegister.isEmpty()) // a register's entries are read one by one
            translation.translate(page.blocks);
        return &*pages.insert(id, std::make_shared<Page>(std::move(page))).value();
    }

    void loadRegisters()
    {
        if (registersLoaded)
            return;
        registersLoaded = true;
        readWords();
        sources = readSources(QStringLiteral("sources.md"), parse(QStringLiteral("sources.md")), problems);
        claims = readClaims(QStringLiteral("claims.md"), parse(QStringLiteral("claims.md")), problems);
        termIndex = indexOf(terms);
        sourceIndex = indexOf(sources);
        claimIndex = indexOf(claims);
    }

    void readWords()
    {
        const QString file = QStringLiteral("terms.md");
        terms = readTerms(file, parse(file), problems);
        Translation translation(lookup, file, problems);
        for (Term &term : terms) {
            const QString word = term.word.words;
            term.word = translation.text(word, term.line, word);
            translation.translate(term.meaning);
        }
    }

    Text text(const QString &file, const QString &words, int line, const QString &about)
    {
        return Translation(lookup, file, problems).text(words, line, about);
    }

    QString root;
    Lookup lookup;
    QList<Group> groups;
    QList<Listed> listed;
    QHash<QString, qsizetype> listedIndex;
    QHash<QString, std::shared_ptr<Page>> pages;
    std::optional<QString> reviewer;
    bool registersLoaded = false;
    QList<Term> terms;
    QList<Source> sources;
    QList<Claim> claims;
    QHash<QString, qsizetype> termIndex;
    QHash<QString, qsizetype> sourceIndex;
    QHash<QString, qsizetype> claimIndex;
    Problems problems;
};

Guide::Guide(const QString &root) : d(std::make_unique<Data>(root)) { }

Guide::~Guide() = default;

void Guide::speak(Lookup lookup)
{
    d->speak(std::move(lookup));
}

const QList<Group> &Guide::contents() const
{
    return d->groups;
}

QStringList Guide::pageIds() const
{
    QStringList ids;
    for (const Listed &page : std::as_const(d->listed))
        ids.append(page.id);
    return ids;
}

QString Guide::title(const QString &id) const
{
    const Listed *page = findIn(d->listed, d->listedIndex, id);
    return page ? page->title : QString();
}

QString Guide::groupOf(const QString &id) const
{
    const Listed *page = findIn(d->listed, d->listedIndex, id);
    return page ? page->group : QString();
}

bool Guide::has(const QString &id) const
{
    return d->listedIndex.contains(id) || id == kContentsPage || id == kHelpPage;
}

const Page *Guide::page(const QString &id) const
{
    if (!has(id))
        return nullptr;
    const auto it = d->pages.constFind(id);
    return it == d->pages.cend() ? d->load(id) : it->get();
}

const Term *Guide::term(const QString &id) const
{
    d->loadRegisters();
    return findIn(d->terms, d->termIndex, id);
}

const Source *Guide::source(const QString &id) const
{
    d->loadRegisters();
    return findIn(d->sources, d->sourceIndex, id);
}

const Claim *Guide::claim(const QString &id) const
{
    d->loadRegisters();
    return findIn(d->claims, d->claimIndex, id);
}

Text Guide::inReadersWords(const Source &source, const QString &field) const
{
    return d->text(QStringLiteral("sources.md"), field, source.line, source.label);
}

Text Guide::inReadersWords(const Claim &claim, const QString &field) const
{
    return d->text(QStringLiteral("claims.md"), field, claim.line, claim.id);
}

const QList<Term> &Guide::terms() const
{
    d->loadRegisters();
    return d->terms;
}

const QList<Source> &Guide::sources() const
{
    d->loadRegisters();
    return d->sources;
}

const QList<Claim> &Guide::claims() const
{
    d->loadRegisters();
    return d->claims;
}

QByteArray Guide::diagram(const QString &id) const
{
    return readFile(d->root + QStringLiteral("/diagrams/%1.svg").arg(id));
}

QByteArray Guide::icon(const QString &name) const
{
    return readFile(d->root + QStringLiteral("/icons/%1.svg").arg(name));
}

QByteArray Guide::styleFile(const QString &name) const
{
    return readFile(d->root + QStringLiteral("/style/") + name);
}

QString Guide::reviewedBy() const
{
    if (!d->reviewer) {
        const QString file = QStringLiteral("review.md");
        d->reviewer = readReview(file, d->parse(file), d->problems);
    }
    return *d->reviewer;
}

const Problems &Guide::problems() const
{
    return d->problems;
}

} // namespace guide
