// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/backupfile.h"

#include "base/writing.h"
#include "storage/throwing.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <cerrno>
#include <sodium.h>

namespace matchbook {

namespace {

const QByteArray magic = QByteArrayLiteral("Matchbook backup ");
constexpr int formatVersion = 1;
constexpr qint64 longestLine = 4096;
constexpr qint64 chunkSize = 64 * 1024;
constexpr qint64 sealSize = crypto_secretstream_xchacha20poly1305_ABYTES;
constexpr qint64 digestSize = 32;

const QString summed = QStringLiteral("sha256");
const QString sealed = QStringLiteral("argon2id13-xchacha20poly1305");

/// What a backup may ask of this computer before its passphrase is known to be right.
constexpr quint64 mostOperations = 16;
constexpr quint64 mostMemory = 1024 * 1024 * 1024;

const unsigned char* raw(const QByteArray& bytes) {
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

unsigned char* raw(QByteArray& bytes) {
    return reinterpret_cast<unsigned char*>(bytes.data());
}

/// The key of a passphrase; wiped when it goes.
class Key {
public:
    /// Where there is not enough memory for the work it asks, error is thrown with that reason.
    Key(const QString& passphrase, const KeyRecipe& recipe, Error error) {
        const QByteArray bytes = passphraseBytes(passphrase);
        const int made =
            crypto_pwhash(m_bytes.data(), m_bytes.size(), bytes.constData(),
                          static_cast<unsigned long long>(bytes.size()), raw(recipe.salt),
                          recipe.cost.operations, recipe.cost.memory, crypto_pwhash_ALG_ARGON2ID13);
        if (made == 0)
            return;
        error.detail = qt_error_string(ENOMEM);
        throwError(error);
    }
    ~Key() { sodium_memzero(m_bytes.data(), m_bytes.size()); }
    Key(const Key&) = delete;
    Key& operator=(const Key&) = delete;

    [[nodiscard]] const unsigned char* data() const { return m_bytes.data(); }

private:
    std::array<unsigned char, crypto_secretstream_xchacha20poly1305_KEYBYTES> m_bytes{};
};

void startSodium() {
    if (sodium_init() < 0)
        throwError(Error{.code = Error::Code::StoreFailed, .detail = QStringLiteral("libsodium")});
}

QByteArray linesOf(const BackupHeader& header) {
    QJsonObject json{{QStringLiteral("schema"), header.schema},
                     {QStringLiteral("made"), header.made.toUTC().toString(Qt::ISODate)},
                     {QStringLiteral("size"), header.size},
                     {QStringLiteral("protection"), header.recipe ? sealed : summed}};
    if (header.recipe) {
        json[u"operations"] = qint64(header.recipe->cost.operations);
        json[u"memory"] = qint64(header.recipe->cost.memory);
        json[u"salt"] = QString::fromLatin1(header.recipe->salt.toBase64());
        json[u"nonce"] = QString::fromLatin1(header.nonce.toBase64());
    }
    return magic + QByteArray::number(formatVersion) + '\n' +
           QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
}

/// The cost and salt of a header; nothing where they are none, or more than may be asked.
std::optional<KeyRecipe> recipeIn(const QJsonObject& json) {
    const auto number = [&](QStringView name) {
        return static_cast<quint64>(json[name].toInteger());
    };
    KeyRecipe recipe{.cost = {.operations = number(u"operations"), .memory = number(u"memory")},
                     .salt = QByteArray::fromBase64(json[u"salt"].toString().toLatin1())};
    const bool fits = recipe.cost.operations >= crypto_pwhash_OPSLIMIT_MIN &&
                      recipe.cost.operations <= mostOperations &&
                      recipe.cost.memory >= crypto_pwhash_MEMLIMIT_MIN &&
                      recipe.cost.memory <= mostMemory &&
                      recipe.salt.size() == crypto_pwhash_SALTBYTES;
    return fits ? std::optional(recipe) : std::nullopt;
}

Result<BackupHeader> headerFrom(const QString& file, const QByteArray& line) {
    const QJsonObject json = QJsonDocument::fromJson(line).object();
    BackupHeader header{.schema = json[u"schema"].toInt(),
                        .made = QDateTime::fromString(json[u"made"].toString(), Qt::ISODate),
                        .size = json[u"size"].toInteger()};
    const QString protection = json[u"protection"].toString();
    if (protection == sealed) {
        header.recipe = recipeIn(json);
        header.nonce = QByteArray::fromBase64(json[u"nonce"].toString().toLatin1());
    }
    const bool protectionFits =
        header.recipe ? header.nonce.size() == crypto_secretstream_xchacha20poly1305_HEADERBYTES
                      : protection == summed;
    if (header.schema <= 0 || !header.made.isValid() || header.size <= 0 || !protectionFits)
        return brokenBackup(file);
    return header;
}

Result<BackupHeader> readHeader(QFile& backup) {
    const QString file = backup.fileName();
    const QByteArray first = backup.readLine(longestLine);
    bool isNumber = false;
    const int format =
        first.startsWith(magic) ? first.sliced(magic.size()).trimmed().toInt(&isNumber) : 0;
    if (!isNumber || format != formatVersion)
        return Error{.code = Error::Code::UnknownFormat,
                     .file = file,
                     .field = QStringLiteral("backup"),
                     .detail = format > formatVersion ? QString::number(format) : QString()};
    const QByteArray second = backup.readLine(longestLine);
    auto header = headerFrom(file, second);
    if (header)
        header->bytes = first + second;
    return header;
}

/// The next bytes, as many as there must be.
QByteArray readExactly(QFile& file, qint64 size) {
    const QByteArray bytes = file.read(size);
    if (bytes.size() == size)
        return bytes;
    if (file.error() != QFileDevice::NoError)
        throwError(Error::Code::FileUnreadable, file.fileName(), file.errorString());
    throwError(brokenBackup(file.fileName(), QStringLiteral("cut short")));
}

void writeExactly(QFile& file, const QByteArray& bytes) {
    if (!writeAll(file, bytes))
        throwError(unwritable(file.fileName(), file));
}

/// Calls use(chunk size, is it the last) for a content of this size.
void eachChunk(qint64 size, const auto& use) {
    for (qint64 left = size; left > 0; left -= chunkSize)
        use(std::min(left, chunkSize), left <= chunkSize);
}

/// Copies the content of a backup; yields the sum over its header and content.
QByteArray copySummed(QFile& from, QFile& to, const BackupHeader& header) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(header.bytes);
    eachChunk(header.size, [&](qint64 size, bool) {
        const QByteArray chunk = readExactly(from, size);
        hash.addData(chunk);
        writeExactly(to, chunk);
    });
    return hash.result();
}

void writeSummed(QFile& content, QFile& backup, const BackupHeader& header) {
    writeExactly(backup, copySummed(content, backup, header));
}

void writeSealed(QFile& content, QFile& backup, const BackupHeader& header,
                 crypto_secretstream_xchacha20poly1305_state& stream) {
    eachChunk(header.size, [&](qint64 size, bool last) {
        const QByteArray chunk = readExactly(content, size);
        QByteArray out(size + sealSize, Qt::Uninitialized);
        crypto_secretstream_xchacha20poly1305_push(
            &stream, raw(out), nullptr, raw(chunk), static_cast<unsigned long long>(size),
            raw(header.bytes), static_cast<unsigned long long>(header.bytes.size()),
            last ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : 0);
        writeExactly(backup, out);
    });
}

void readSummed(QFile& backup, QFile& content, const BackupHeader& header) {
    const QByteArray sum = copySummed(backup, content, header);
    if (readExactly(backup, digestSize) != sum)
        throwError(brokenBackup(backup.fileName()));
}

/// Of the first chunk nobody can tell a wrong passphrase from a damaged backup.
void readSealed(QFile& backup, QFile& content, const BackupHeader& header,
                const QString& passphrase) {
    const QString file = backup.fileName();
    const Key key(passphrase, *header.recipe,
                  Error{.code = Error::Code::FileUnreadable, .file = file});
    crypto_secretstream_xchacha20poly1305_state stream;
    crypto_secretstream_xchacha20poly1305_init_pull(&stream, raw(header.nonce), key.data());
    Error refusal = brokenBackup(file);
    refusal.field = QStringLiteral("passphrase");
    eachChunk(header.size, [&](qint64 size, bool last) {
        const QByteArray in = readExactly(backup, size + sealSize);
        QByteArray chunk(size, Qt::Uninitialized);
        unsigned char tag = 0;
        const int opened = crypto_secretstream_xchacha20poly1305_pull(
            &stream, raw(chunk), nullptr, &tag, raw(in), static_cast<unsigned long long>(in.size()),
            raw(header.bytes), static_cast<unsigned long long>(header.bytes.size()));
        if (opened != 0)
            throwError(refusal);
        refusal = brokenBackup(file);
        if (last != (tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL))
            throwError(refusal);
        writeExactly(content, chunk);
    });
}

/// How many bytes must follow the header.
qint64 bodySize(const BackupHeader& header) {
    const qint64 chunks = (header.size - 1) / chunkSize + 1;
    return header.size + (header.recipe ? chunks * sealSize : digestSize);
}

Error invalidPassphrase(const QString& file, const QString& detail) {
    return Error{.code = Error::Code::InvalidValue,
                 .file = file,
                 .field = QStringLiteral("passphrase"),
                 .detail = detail};
}

} // namespace

Error brokenBackup(const QString& file, const QString& detail) {
    return Error{.code = Error::Code::BrokenFile,
                 .file = file,
                 .field = QStringLiteral("backup"),
                 .detail = detail};
}

QByteArray passphraseBytes(const QString& passphrase) {
    return passphrase.normalized(QString::NormalizationForm_C).toUtf8();
}

Result<BackupHeader> readBackupHeader(const QString& file) {
    QFile backup(file);
    if (!backup.open(QIODevice::ReadOnly))
        return Error{
            .code = Error::Code::FileUnreadable, .file = file, .detail = backup.errorString()};
    return readHeader(backup);
}

void writeBackupFile(QFile& content, QFile& backup, BackupHeader header, const QString& passphrase,
                     const KeyCost& cost) {
    startSodium();
    if (passphrase.isEmpty()) {
        header.bytes = linesOf(header);
        writeExactly(backup, header.bytes);
        writeSummed(content, backup, header);
        return;
    }
    KeyRecipe recipe{.cost = cost, .salt = QByteArray(crypto_pwhash_SALTBYTES, '\0')};
    randombytes_buf(recipe.salt.data(), crypto_pwhash_SALTBYTES);
    const Key key(passphrase, recipe,
                  Error{.code = Error::Code::FileUnwritable, .file = backup.fileName()});
    crypto_secretstream_xchacha20poly1305_state stream;
    header.recipe = recipe;
    header.nonce.resize(crypto_secretstream_xchacha20poly1305_HEADERBYTES);
    crypto_secretstream_xchacha20poly1305_init_push(&stream, raw(header.nonce), key.data());
    header.bytes = linesOf(header);
    writeExactly(backup, header.bytes);
    writeSealed(content, backup, header, stream);
}

void readBackupFile(const QString& backup, const QString& passphrase, QFile& content) {
    startSodium();
    QFile file(backup);
    if (!file.open(QIODevice::ReadOnly))
        throwError(Error::Code::FileUnreadable, backup, file.errorString());
    const auto header = orThrow(readHeader(file));
    if (header.recipe.has_value() == passphrase.isEmpty())
        throwError(invalidPassphrase(backup, header.recipe ? QStringLiteral("needed")
                                                           : QStringLiteral("not needed")));
    const qint64 rest = file.size() - file.pos();
    if (header.size > rest || bodySize(header) > rest)
        throwError(brokenBackup(backup, QStringLiteral("cut short")));
    if (bodySize(header) < rest)
        throwError(brokenBackup(backup));
    if (header.recipe)
        readSealed(file, content, header, passphrase);
    else
        readSummed(file, content, header);
}

} // namespace matchbook
