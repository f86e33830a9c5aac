// SPDX-License-Identifier: MIT
#include "web/pdfobjects.h"

#include <algorithm>

namespace web
{

namespace
{

const QByteArray kDelimiters = "()<>[]{}/%";

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == '\0';
}

bool isPlain(char c)
{
    return !isSpace(c) && !kDelimiters.contains(c);
}

/// Cuts a PDF's text into tokens: `<<`, `>>`, `[`, `]`, `/Name`, `(string)`, `<hex>`, and plain words.
class Tokens
{
public:
    explicit Tokens(const QByteArray &text, qsizetype at = 0) : m_text(text), m_at(at) { }

    /// Empty at the end of the text, and at what is no token.
    QByteArray next()
    {
        while (m_at < m_text.size() && isSpace(m_text[m_at]))
            ++m_at;
        const qsizetype start = m_at;
        if (start >= m_text.size())
            return {};
        skip(m_text[start]);
        return m_text.mid(start, m_at - start);
    }

    qsizetype at() const { return m_at; }

private:
    void skip(char first)
    {
        const bool isDouble = (first == '<' || first == '>') && m_text.mid(m_at, 2) == QByteArray(2, first);
        ++m_at;
        if (isDouble)
            ++m_at;
        else if (first == '(')
            skipString();
        else if (first == '<')
            m_at = std::max(m_text.indexOf('>', m_at), m_at - 1) + 1;
        else if (first == '/' || isPlain(first))
            while (m_at < m_text.size() && isPlain(m_text[m_at]))
                ++m_at;
    }

    void skipString()
    {
        for (int depth = 1; depth > 0 && m_at < m_text.size(); ++m_at) {
            const char c = m_text[m_at];
            if (c == '\\')
                ++m_at;
            else if (c == '(' || c == ')')
                depth += c == '(' ? 1 : -1;
        }
        m_at = std::min(m_at, m_text.size());
    }

    const QByteArray &m_text;
    qsizetype m_at;
};

} // namespace

std::optional<PdfDictionary> PdfDictionary::parse(const QByteArray &text)
{
    Tokens tokens(text, std::max<qsizetype>(text.indexOf("<<"), 0));
    if (tokens.next() != "<<")
        return std::nullopt;
    PdfDictionary dictionary;
    QByteArray key;
    QByteArray value;
    int depth = 0;
    for (QByteArray token = tokens.next(); !token.isEmpty(); token = tokens.next()) {
        const bool isEnd = depth == 0 && token == ">>";
        const bool startsKey = depth == 0 && token.startsWith('/') && (key.isEmpty() || !value.isEmpty());
        if (isEnd || startsKey) {
            if (!key.isEmpty())
                dictionary.m_entries.append({key, value});
            if (isEnd)
                return dictionary;
            key = token.mid(1);
            value.clear();
            continue;
        }
        depth += token == "<<" || token == "[" ? 1 : token == ">>" || token == "]" ? -1 : 0;
        value += value.isEmpty() ? token : ' ' + token;
    }
    return std::nullopt;
}

QByteArray PdfDictionary::value(const QByteArray &key) const
{
    const auto it =
        std::find_if(m_entries.cbegin(), m_entries.cend(), [&key](const auto &e) { return e.first == key; });
    return it == m_entries.cend() ? QByteArray() : it->second;
}

void PdfDictionary::set(const QByteArray &key, const QByteArray &value)
{
    const auto it = std::find_if(m_entries.begin(), m_entries.end(), [&key](const auto &e) { return e.first == key; });
    if (it == m_entries.end())
        m_entries.append({key, value});
    else
        it->second = value;
}

QByteArray PdfDictionary::toBytes() const
{
    QByteArray bytes = "<<";
    for (const auto &[key, value] : m_entries)
        bytes += '/' + key + ' ' + value + '\n';
    return bytes + ">>";
}

std::optional<PdfObjects> PdfObjects::read(const QByteArray &pdf)
{
    const QByteArray mark = "startxref";
    const qsizetype end = pdf.lastIndexOf(mark);
    PdfObjects objects;
    objects.m_pdf = pdf;
    bool ok = false;
    objects.m_tableAt = end < 0 ? 0 : Tokens(pdf, end + mark.size()).next().toLongLong(&ok);
    if (!pdf.startsWith("%PDF-") || !ok || !objects.readTable(objects.m_tableAt))
        return std::nullopt;
    // Older tables say where what has not changed since is. Each lies before the one that names it.
    QByteArray earlier = objects.m_trailer.value("Prev");
    const PdfDictionary newest = objects.m_trailer;
    for (qsizetype last = objects.m_tableAt; !earlier.isEmpty(); earlier = objects.m_trailer.value("Prev")) {
        const qsizetype at = earlier.toLongLong(&ok);
        if (!ok || at >= last || !objects.readTable(at))
            return std::nullopt;
        last = at;
    }
    objects.m_trailer = newest;
    return objects;
}

bool PdfObjects::readTable(qsizetype at)
{
    if (at <= 0 || at >= m_pdf.size())
        return false;
    Tokens tokens(m_pdf, at);
    if (tokens.next() != "xref")
        return false;
    QByteArray token = tokens.next();
    while (!token.isEmpty() && token != "trailer") {
        bool ok = false;
        const int first = token.toInt(&ok);
        const int count = ok ? tokens.next().toInt(&ok) : 0;
        for (int i = 0; ok && i < count; ++i) {
            const qsizetype offset = tokens.next().toLongLong(&ok);
            tokens.next(); // its generation: the engine writes none but the first
            if (ok && tokens.next() == "n" && !m_offsets.contains(first + i))
                m_offsets.insert(first + i, offset);
        }
        if (!ok)
            return false;
        token = tokens.next();
    }
    const std::optional<PdfDictionary> trailer =
        PdfDictionary::parse(m_pdf.mid(tokens.at(), m_pdf.indexOf("startxref", tokens.at()) - tokens.at()));
    m_trailer = trailer.value_or(PdfDictionary());
    return trailer.has_value();
}

std::optional<PdfDictionary> PdfObjects::dictionary(int number) const
{
    const qsizetype at = m_offsets.value(number, -1);
    if (at < 0 || at >= m_pdf.size())
        return std::nullopt;
    Tokens tokens(m_pdf, at);
    if (tokens.next() != QByteArray::number(number) || tokens.next() != "0" || tokens.next() != "obj")
        return std::nullopt;
    const qsizetype start = tokens.at();
    const qsizetype end = m_pdf.indexOf("endobj", start);
    return end < 0 ? std::nullopt : PdfDictionary::parse(m_pdf.mid(start, end - start));
}

QList<int> pdfReferences(const QByteArray &value)
{
    QList<int> numbers;
    Tokens tokens(value);
    QByteArray before;
    QByteArray number;
    for (QByteArray token = tokens.next(); !token.isEmpty(); token = tokens.next()) {
        if (token == "R")
            numbers.append(before.toInt());
        before = std::exchange(number, token);
    }
    return numbers;
}

} // namespace web
