using System.Diagnostics.CodeAnalysis;
using AgreementGen.Diagnostics;

namespace AgreementGen.Sources;

/// <summary>The file system. The only place of the library that touches files; what goes wrong becomes a diagnostic, never an exception.</summary>
/// <param name="folder">Relative paths start here.</param>
/// <param name="clock">What <see cref="Now"/> asks.</param>
public sealed class DiskWorkspace(string folder, TimeProvider clock) : IWorkspace
{
    /// <summary>Bytes that are made ready for a pipe at first.</summary>
    private const int FirstOfPipe = 64 * 1024;

    public DateTimeOffset Now => clock.GetLocalNow();

    public SourceText? Read(string path, DiagnosticBag diagnostics)
    {
        try
        {
            using var file = OpenToRead(path);
            return SourceDecoder.Decode(path, ReadAll(file, SourceDecoder.SizeLimit).Span, diagnostics);
        }
        catch (Exception failure) when (IsOfTheSurroundings(failure))
        {
            diagnostics.Add(Describe(failure, path, Kinds.FileUnreadable));
            return null;
        }
    }

    public Stream? Open(string path, DiagnosticBag diagnostics)
    {
        try
        {
            return OpenToRead(path);
        }
        catch (Exception failure) when (IsOfTheSurroundings(failure))
        {
            diagnostics.Add(Describe(failure, path, Kinds.FileUnreadable));
            return null;
        }
    }

    public ReadOnlyMemory<byte>? ReadBytes(string path, int limit, DiagnosticBag diagnostics)
    {
        try
        {
            using var file = OpenToRead(path);
            // What is too large is not read at all; the length of a pipe shows only at its end.
            if (!(file.CanSeek && file.Length > limit) && ReadAll(file, limit) is var bytes && bytes.Length <= limit)
                return bytes;
            diagnostics.Add(Kinds.FileTooLarge, default, path, limit / (1024 * 1024));
        }
        catch (Exception failure) when (IsOfTheSurroundings(failure))
        {
            diagnostics.Add(Describe(failure, path, Kinds.FileUnreadable));
        }
        return null;
    }

    public bool TryRead(string path, [NotNullWhen(true)] out SourceText? source, DiagnosticBag diagnostics)
    {
        source = Exists(path) ? Read(path, diagnostics) : null;
        return source is not null;
    }

    public IReadOnlyList<string> Folders(string folder) => Names(folder, Directory.EnumerateDirectories);

    public IReadOnlyList<string> Files(string folder) => Names(folder, Directory.EnumerateFiles);

    public bool Write(string path, ReadOnlyMemory<byte> bytes, DiagnosticBag diagnostics, bool isDurable = true) =>
        Change(path, diagnostics, full => Replace(FollowLink(full), bytes.Span, isDurable));

    public bool Delete(string path, DiagnosticBag diagnostics) => Change(path, diagnostics, DeleteIfThere);

    public bool CreateFolder(string path, DiagnosticBag diagnostics) =>
        Change(path, diagnostics, full => Directory.CreateDirectory(full), Kinds.FolderNotMade);

    public IJournal? Lock(string path, DiagnosticBag diagnostics)
    {
        FileStream? file = null;
        return Change(path, diagnostics, full => file = OpenAlone(full))
            ? new DiskJournal(file!, (write, bag) => Change(path, bag, _ => write()))
            : null;
    }

    /// <summary>A path that no file can have is of no file.</summary>
    public bool Exists(string path) => !path.Contains('\0') && File.Exists(Resolve(path));

    private FileStream OpenToRead(string path) =>
        new(Resolve(path), FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);

    private static void DeleteIfThere(string path)
    {
        if (File.Exists(path))
            File.Delete(path);
    }

    /// <summary>Without a buffer of ours: what was written stays when the program is killed.</summary>
    private static FileStream OpenAlone(string path) =>
        new(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0);

    private bool Change(string path, DiagnosticBag diagnostics, Action<string> change, Kind? otherwise = null)
    {
        try
        {
            change(Resolve(path));
            return true;
        }
        catch (Exception failure) when (IsOfTheSurroundings(failure))
        {
            diagnostics.Add(Describe(failure, path, otherwise ?? Kinds.FileNotWritten));
            return false;
        }
    }

    public IFileDraft? Draft(string path, DiagnosticBag diagnostics)
    {
        try
        {
            var full = FollowLink(Resolve(path));
            return Directory.Exists(full)
                ? throw new UnauthorizedAccessException(path)
                : new DiskDraft(this, path, full);
        }
        catch (Exception failure) when (IsOfTheSurroundings(failure))
        {
            diagnostics.Add(Describe(failure, path, Kinds.FileNotWritten));
            return null;
        }
    }

    /// <summary>Stands beside the file until it is finished, and then takes its place.</summary>
    private sealed class DiskDraft(DiskWorkspace workspace, string path, string full) : IFileDraft
    {
        private readonly FileStream _file = IsDevice(full) ? File.OpenWrite(full) : CreateBeside(full);
        private bool _isFinished;

        public Stream Content => _file;

        public bool Finish(DiagnosticBag diagnostics)
        {
            try
            {
                _file.Flush(flushToDisk: !IsDevice(full));
                _file.Dispose();
                if (!IsDevice(full))
                    TakePlace(_file.Name, full);
                return _isFinished = true;
            }
            catch (Exception failure) when (IsOfTheSurroundings(failure))
            {
                diagnostics.Add(workspace.Describe(failure, path, Kinds.FileNotWritten));
                return false;
            }
        }

        public void Dispose()
        {
            _file.Dispose();
            if (!_isFinished && !IsDevice(full))
                File.Delete(_file.Name);
        }
    }

    private string Resolve(string path) => Path.GetFullPath(path, folder);

    /// <summary>One byte more than is allowed tells that there is too much; a pipe does not know its length.</summary>
    private static ReadOnlyMemory<byte> ReadAll(FileStream file, int limit)
    {
        var bytes = new byte[file.CanSeek ? Math.Min(file.Length, limit) + 1 : FirstOfPipe];
        var count = 0;
        while (true)
        {
            count += file.ReadAtLeast(bytes.AsSpan(count), bytes.Length - count, throwOnEndOfStream: false);
            if (count < bytes.Length || count > limit)
                return bytes.AsMemory(0, count);
            Array.Resize(ref bytes, (int)Math.Min(2L * bytes.Length, limit + 1L));
        }
    }

    /// <summary>Writes beside the file and takes its place in one step, so that nobody ever sees half a file.</summary>
    private static void Replace(string path, ReadOnlySpan<byte> bytes, bool isDurable)
    {
        if (Directory.Exists(path))
            throw new UnauthorizedAccessException(path);
        if (IsDevice(path))
        {
            File.WriteAllBytes(path, bytes);
            return;
        }
        var temporary = WriteBeside(path, bytes, isDurable);
        try
        {
            TakePlace(temporary, path);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }

    private static void TakePlace(string temporary, string path)
    {
        if (!OperatingSystem.IsWindows() && File.Exists(path))
            File.SetUnixFileMode(temporary, File.GetUnixFileMode(path));
        File.Move(temporary, path, overwrite: true);
    }

    /// <summary><c>/dev/null</c> and <c>/dev/stdout</c> are written to, not replaced.</summary>
    private static bool IsDevice(string path) => path.StartsWith("/dev/", StringComparison.Ordinal);

    private static string WriteBeside(string path, ReadOnlySpan<byte> bytes, bool isDurable)
    {
        using var file = CreateBeside(path);
        try
        {
            file.Write(bytes);
            file.Flush(flushToDisk: isDurable);
            return file.Name;
        }
        catch
        {
            file.Dispose();
            File.Delete(file.Name);
            throw;
        }
    }

    /// <summary>The first free name; another process that writes the same file takes the next.</summary>
    private static FileStream CreateBeside(string path)
    {
        for (var i = 0; ; i++)
        {
            var name = Path.Join(Path.GetDirectoryName(path), $".{Path.GetFileName(path)}.{i}.tmp");
            try
            {
                return new FileStream(name, FileMode.CreateNew, FileAccess.Write, FileShare.None);
            }
            catch (IOException) when (i < 100 && File.Exists(name)) { }
        }
    }

    /// <summary>What a link points to; a path with nothing there stays what it is.</summary>
    private static string FollowLink(string path) =>
        File.Exists(path) ? File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path : path;

    private string[] Names(string folder, Func<string, IEnumerable<string>> list)
    {
        try
        {
            var names = list(Resolve(folder)).Select(path => Path.GetFileName(path)!).ToArray();
            Array.Sort(names, StringComparer.Ordinal);
            return names;
        }
        catch (Exception failure) when (IsOfTheSurroundings(failure))
        {
            return [];
        }
    }

    /// <summary>What a file system may throw; an argument exception is a path that no file can have.</summary>
    private static bool IsOfTheSurroundings(Exception failure) =>
        failure
            is IOException
                or UnauthorizedAccessException
                or ArgumentException
                or NotSupportedException
                or System.Security.SecurityException;

    private Diagnostic Describe(Exception failure, string path, Kind otherwise) =>
        failure switch
        {
            FileNotFoundException when otherwise == Kinds.FileUnreadable => new(Kinds.FileNotFound, default, path),
            DirectoryNotFoundException => new(Kinds.FolderNotFound, default, path, Path.GetDirectoryName(path) ?? path),
            UnauthorizedAccessException when Directory.Exists(Resolve(path)) => new(Kinds.FileIsFolder, default, path),
            UnauthorizedAccessException => new(Kinds.AccessDenied, default, path),
            IOException when IsDiskFull(failure) => new(Kinds.DiskFull, default, path),
            IOException when IsInUse(failure) => new(Kinds.FileInUse, default, path),
            _ => new(otherwise, default, path, failure.Message),
        };

    /// <summary>ENOSPC and EDQUOT of Unix, ERROR_HANDLE_DISK_FULL and ERROR_DISK_FULL of Windows.</summary>
    private static bool IsDiskFull(Exception failure) =>
        failure.HResult is 28 or 122 or unchecked((int)0x80070027) or unchecked((int)0x80070070);

    /// <summary>EWOULDBLOCK of Linux and of macOS, ERROR_SHARING_VIOLATION and ERROR_LOCK_VIOLATION of Windows.</summary>
    private static bool IsInUse(Exception failure) =>
        failure.HResult is 11 or 35 or unchecked((int)0x80070020) or unchecked((int)0x80070021);
}
