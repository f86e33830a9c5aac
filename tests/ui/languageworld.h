// SPDX-License-Identifier: MIT
#pragma once

#include "dressed.h"
#include "guide/guide.h"
#include "language/catalogue.h"
#include "ui/appearance.h"
#include "ui/keepsake.h"
#include "ui/mainwindow.h"

#include <QAbstractButton>
#include <QTemporaryDir>
#include <QTranslator>

/// Puts marks around whatever it is asked for, so that what was not asked for can be told.
class Marking : public QTranslator
{
public:
    QString translate(const char *context, const char *source, const char *disambiguation, int n) const override;
    bool isEmpty() const override { return false; }
    static QString marked(const QString &source);
    /// The same in the guide's Markdown.
    static QString markedMessage(const QString &source);

    bool speaks = false;
};

/// A computer with languages that no person speaks: of each text they have the English between marks. The window has
/// no engine. Its guide is the real one.
class LanguageWorld : private UsualSystem
{
public:
    LanguageWorld();
    ~LanguageWorld();
    LanguageWorld(const LanguageWorld &) = delete;
    LanguageWorld &operator=(const LanguageWorld &) = delete;

    static constexpr QLatin1String kEnglish{"en-GB"};
    static constexpr QLatin1String kMarked{"pl"}; ///< has not been reviewed
    static constexpr QLatin1String kReviewed{"ro"};
    static constexpr QLatin1String kFromRight{"ur"};

    static void settle();
    void open(QSize size = QSize(1280, 800));
    void speak(QLatin1String code);
    /// As a link of a page does.
    void follow(const char *action);
    QAbstractButton *button(const QString &name) const;
    void press(const QString &name);
    void press(const char *name) { press(QString::fromLatin1(name)); }
    template <typename T = QWidget> T *shown(const QString &name) const
    {
        for (T *found : window->findChildren<T *>(name)) {
            if (found->isVisible())
                return found;
        }
        return nullptr;
    }
    template <typename T = QWidget> T *shown(const char *name) const { return shown<T>(QString::fromLatin1(name)); }
    void key(int key, Qt::KeyboardModifiers modifiers = {});
    QString focus() const;
    /// From wherever it stands to the question after this many.
    void answerTo(int questions);
    /// A question of one's own, typed on the sheet.
    void addOwn(const char *words);
    /// Answers the question that is shown by its number, and goes on.
    void answer(int number);
    /// Answers whatever is asked by its first answer, as far as the check.
    void answerAll();
    /// Every word that is shown or spoken, each with what says it.
    QStringList words() const;
    /// Those of them that nobody was asked to translate.
    QStringList plainEnglish() const;
    /// Everything with words that has less room than its words need.
    QStringList cutOff() const;

    ui::Appearance appearance;
    QTemporaryDir folder;
    Marking marking;
    language::Catalogue catalogue;
    guide::Guide guide{QStringLiteral(CARTGUIDE_RESOURCES)};
    const guide::ContentSource source{guide};
    const ui::Keepsake keepsake{folder.filePath(QStringLiteral("cartguide.ini"))};
    ui::Start start;
    std::unique_ptr<ui::MainWindow> window;

    static language::Languages languages();

private:
    struct Said {
        const QWidget *by;
        QString kind;
        QString words;
    };
    QList<Said> all() const;
};
