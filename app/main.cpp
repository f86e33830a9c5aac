// SPDX-License-Identifier: MIT
#include "commandline.h"
#include "guide/exporter.h"
#include "guide/setting.h"
#include "sheetexport.h"
#include "supervisor.h"
#include "terminal.h"
#include "ui/appearance.h"
#include "ui/keepsake.h"
#include "ui/kiosk/kioskwindow.h"
#include "ui/mainwindow.h"
#include "ui/printing/cupssystem.h"
#include "ui/printing/printway.h"
#include "ui/speech.h"
#include "ui/svgicon.h"
#include "web/engine.h"
#include "web/pdfmaker.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QIcon>
#include <QLocale>
#include <QStandardPaths>
#include <QTimer>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace
{

constexpr int kFailed = 1;
constexpr int kNotUnderstood = 2;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(main)
};

/// Without a session, as in a job that runs at night, Qt says which folder it takes instead.
bool isSessionNoise(const QString &message)
{
    return message.startsWith(QLatin1String("QStandardPaths: XDG_RUNTIME_DIR not set"));
}

void handleMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (!web::isEngineNoise(message) && !isSessionNoise(message))
        print(stderr, qFormatLogMessage(type, context, message));
}

QDate buildDate()
{
    return QDate::fromString(QStringLiteral(CARTGUIDE_BUILD_DATE), Qt::ISODate);
}

QString resourceRoot()
{
    return QStringLiteral(":/cartguide");
}

QString translationsFolder(const CommandLine &line)
{
    return line.translationsFolder.isEmpty() ? resourceRoot() + QStringLiteral("/translations")
                                             : line.translationsFolder;
}

/// Makes the program speak the language asked for, else the one that is kept, else that of the system; says so if it
/// cannot.
bool speak(language::Catalogue &catalogue, const CommandLine &line, const QString &kept = {})
{
    const language::Languages &languages = catalogue.languages();
    QStringList wanted = QLocale::system().uiLanguages();
    if (!kept.isEmpty())
        wanted.prepend(kept);
    const QString code = line.language.isEmpty() ? languages.bestOf(wanted).code : line.language;
    QCoreApplication::installTranslator(&catalogue);
    if (catalogue.speak(code))
        return true;
    print(stderr,
          Words::tr("cartguide: the words of the language '%1' could not be read from %2.")
              .arg(code, QDir::toNativeSeparators(translationsFolder(line))));
    return false;
}

bool hasDisplay()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
        || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

bool isRoot()
{
#ifdef Q_OS_UNIX
    return ::geteuid() == 0;
#else
    return false;
#endif
}

std::function<QDate()> clockOf(const CommandLine &line)
{
    if (line.today.isValid())
        return [today = line.today] { return today; };
    return [] { return QDate::currentDate(); };
}

/// What is on offer; nothing, and it has been said, if a translator's folder does not tell.
std::optional<language::Languages> languagesOf(const CommandLine &line)
{
    QFile file(translationsFolder(line) + QStringLiteral("/languages.json"));
    const bool opened = file.open(QIODevice::ReadOnly);
    language::Languages languages(opened ? file.readAll() : QByteArray());
    const QString trouble = opened ? languages.trouble() : file.errorString();
    if (trouble.isEmpty())
        return languages;
    print(stderr, QStringLiteral("cartguide: %1: %2").arg(QDir::toNativeSeparators(file.fileName()), trouble));
    return std::nullopt;
}

int exportPages(const CommandLine &line, const language::Languages &languages)
{
    language::Catalogue catalogue(languages, translationsFolder(line));
    if (!speak(catalogue, line))
        return kFailed;
    guide::Guide guide(resourceRoot());
    guide.speak(ui::lookupIn(catalogue));
    guide::Presentation presentation;
    presentation.language = ui::readerLanguage(catalogue);
    presentation.today = guide::trustedDay(clockOf(line)(), buildDate());
    if (const auto problem = guide::exportGuide(guide, presentation, line.exportFolder)) {
        print(stderr, QStringLiteral("cartguide: ") + *problem);
        return kFailed;
    }
    print(stdout,
          Words::tr("The guide was written to %1. Open %1/index.html in any web browser.").arg(line.exportFolder));
    return 0;
}

QByteArray bytesOf(const QString &resource)
{
    QFile file(resourceRoot() + resource);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The icon that task switchers show, and the name by which a desktop finds it again.
void setIcon()
{
    constexpr int kDrawn = 128;
    QGuiApplication::setDesktopFileName(QCoreApplication::applicationName());
    QGuiApplication::setWindowIcon(QIcon(new ui::SvgIcon(bytesOf(QStringLiteral("/cartguide.svg")), kDrawn, false)));
}

ui::SheetTools sheetTools(const guide::Guide &guide, const language::Catalogue &catalogue, const CommandLine &line,
                          web::PdfMaker *pdfMaker)
{
    ui::SheetTools tools;
    tools.pdfMaker = pdfMaker;
    tools.style = bytesOf(QStringLiteral("/style/sheet.css"));
    tools.keepFolder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/my-list");
    tools.today = [clock = clockOf(line)] { return guide::trustedDay(clock(), buildDate()); };
    tools.language = [&catalogue] { return ui::readerLanguage(catalogue); };
    tools.print = ui::printingBy(std::make_shared<ui::CupsSystem>());
    tools.version = QCoreApplication::applicationVersion();
    tools.reviewedBy = guide.reviewedBy();
    if (const guide::Page *about = guide.page(QStringLiteral("about")))
        tools.factsChecked = about->checked;
    return tools;
}

int exportSheetPdf(const CommandLine &line, const language::Languages &languages, int argc, char **argv)
{
    if (const auto trouble = web::whyEngineCannotStart(line.allowRoot)) {
        print(stderr, *trouble);
        return kFailed;
    }
    const std::optional<questions::VisitSheet> sheet = sheetToExport(line);
    if (!sheet)
        return kFailed;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    web::prepareEngine(line.allowRoot);
    const QApplication app(argc, argv);
    language::Catalogue catalogue(languages, translationsFolder(line));
    if (!speak(catalogue, line))
        return kFailed;
    guide::Guide guide(resourceRoot());
    guide.speak(ui::lookupIn(catalogue));
    return exportSheet(*sheet, sheetTools(guide, catalogue, line, nullptr), line) ? 0 : kFailed;
}

/// Why there can be no pages, in whatever language is spoken when it is said; nothing if there can.
ui::Sentence engineTrouble(const CommandLine &line, bool isTrouble)
{
    if (!isTrouble)
        return {};
    return [allowed = line.allowRoot] { return web::whyEngineCannotStart(allowed).value_or(QString()); };
}

int openWindow(const CommandLine &line, const language::Languages &languages, int argc, char **argv)
{
    if (!hasDisplay()) {
        print(stderr,
              Words::tr("CAR-T Guide needs a screen to open its window. To get the guide as web pages instead, "
                        "run: cartguide --export-html FOLDER"));
        return kFailed;
    }
    const std::optional<QString> trouble = web::whyEngineCannotStart(line.allowRoot);
    if (trouble && isRoot() && !line.allowRoot) {
        print(stderr, *trouble);
        return kFailed;
    }
    web::prepareEngine(line.allowRoot);
    QApplication app(argc, argv);
    setIcon();

    const ui::Keepsake keepsake(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)
                                + QStringLiteral("/cartguide.ini"));
    language::Catalogue catalogue(languages, translationsFolder(line));
    const ui::Kept kept = keepsake.load();
    if (!speak(catalogue, line, kept.language))
        return kFailed;
    guide::Guide guide(resourceRoot());
    ui::keepInStep(guide, catalogue);
    const guide::ContentSource source(guide);
    ui::Appearance appearance(source.themes(), resourceRoot());
    web::PdfMaker pdfMaker;
    ui::MainWindow window(guide, source, catalogue, appearance, keepsake,
                          {line.page, clockOf(line), buildDate(), engineTrouble(line, trouble.has_value()),
                           sheetTools(guide, catalogue, line, trouble ? nullptr : &pdfMaker), kept});
    window.show();
    return QApplication::exec();
}

QString kioskConfigFile(const CommandLine &line)
{
    return line.kioskConfig.isEmpty() ? QStringLiteral("/etc/cartguide/cartguide-kiosk.conf") : line.kioskConfig;
}

ui::KioskTools kioskTools(const CommandLine &line, const language::Languages &languages)
{
    const auto log = [](const QString &sentence) { print(stderr, QStringLiteral("cartguide: ") + sentence); };
    const ui::KioskConfigRead read = ui::readKioskConfig(kioskConfigFile(line), languages);
    for (const QString &sentence : read.sentences)
        log(sentence);
    QElapsedTimer clock;
    clock.start();
    ui::KioskTools tools;
    tools.config = read.config;
    tools.printSystem = std::make_shared<ui::CupsSystem>();
    tools.clock = [clock] { return std::chrono::milliseconds(clock.elapsed()); };
    tools.log = log;
    return tools;
}

/// Whatever is missing, a kiosk's screen says what it can: nobody stands before it who could start it again.
int openKiosk(const CommandLine &line, const language::Languages &languages, int argc, char **argv)
{
    const std::optional<QString> trouble = web::whyEngineCannotStart(line.allowRoot);
    if (trouble)
        print(stderr, *trouble);
    web::prepareEngine(line.allowRoot);
    const QApplication app(argc, argv);
    setIcon();
    const ui::KioskTools tools = kioskTools(line, languages);
    language::Catalogue catalogue(languages.only(tools.config.languages), translationsFolder(line));
    QCoreApplication::installTranslator(&catalogue);
    catalogue.speak(tools.config.languages.constFirst());
    guide::Guide guide(resourceRoot());
    ui::keepInStep(guide, catalogue);
    const guide::ContentSource source(guide);
    ui::Appearance appearance(source.themes(), resourceRoot());
    ui::KioskWindow window(guide, source, catalogue, appearance,
                           {{},
                            clockOf(line),
                            buildDate(),
                            engineTrouble(line, trouble.has_value()),
                            sheetTools(guide, catalogue, line, nullptr)},
                           tools);
    QObject::connect(&window, &ui::KioskWindow::finished, &window, &QApplication::exit);
    window.showFullScreen();
    QTimer beat;
    QObject::connect(&beat, &QTimer::timeout, &window, [] { tellSupervisor("WATCHDOG=1"); });
    if (const auto pace = supervisorsPace())
        beat.start(*pace);
    QTimer::singleShot(0, &window, [] { tellSupervisor("READY=1"); });
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    qInstallMessageHandler(handleMessage);
    QCoreApplication::setApplicationName(QStringLiteral("cartguide"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CARTGUIDE_VERSION));
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));

    const auto parsed = parseCommandLine(arguments);
    if (const auto *refusal = std::get_if<Refusal>(&parsed)) {
        print(stderr, refusal->sentence);
        return kNotUnderstood;
    }
    const auto *line = std::get_if<CommandLine>(&parsed);
    const std::optional<language::Languages> languages = languagesOf(*line);
    if (!languages)
        return kFailed;
    if (const std::optional<Refusal> refusal = refuseLanguage(*line, *languages)) {
        print(stderr, refusal->sentence);
        return kNotUnderstood;
    }
    switch (line->action) {
    case CommandLine::Action::Help:
        print(stdout, helpText().trimmed());
        return 0;
    case CommandLine::Action::Version:
        print(stdout, QCoreApplication::applicationName() + u' ' + QCoreApplication::applicationVersion());
        return 0;
    case CommandLine::Action::Export: {
        const QCoreApplication app(argc, argv);
        return exportPages(*line, *languages);
    }
    case CommandLine::Action::ExportSheet:
        return exportSheetPdf(*line, *languages, argc, argv);
    case CommandLine::Action::Window:
        break;
    }
    return line->isKiosk ? openKiosk(*line, *languages, argc, argv) : openWindow(*line, *languages, argc, argv);
}
