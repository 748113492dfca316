using System.Runtime.CompilerServices;

namespace VerifyTests;

/// <summary>A verification that still can be named; it starts when it is awaited.</summary>
public sealed class SettingsTask
{
    private readonly VerifySettings _settings;
    private readonly Func<VerifySettings, Task> _verify;
    private Task? _task;

    internal SettingsTask(VerifySettings? settings, Func<VerifySettings, Task> verify)
    {
        _settings = new VerifySettings(settings);
        _verify = verify;
    }

    /// <inheritdoc cref="VerifySettings.UseDirectory"/>
    public SettingsTask UseDirectory(string directory) => With(() => _settings.UseDirectory(directory));

    /// <inheritdoc cref="VerifySettings.UseFileName"/>
    public SettingsTask UseFileName(string fileName) => With(() => _settings.UseFileName(fileName));

    /// <inheritdoc cref="VerifySettings.UseTypeName"/>
    public SettingsTask UseTypeName(string name) => With(() => _settings.UseTypeName(name));

    /// <inheritdoc cref="VerifySettings.UseMethodName"/>
    public SettingsTask UseMethodName(string name) => With(() => _settings.UseMethodName(name));

    /// <inheritdoc cref="VerifySettings.UseParameters"/>
    public SettingsTask UseParameters(params object?[] parameters) => With(() => _settings.UseParameters(parameters));

    public Task ToTask() => _task ??= _verify(_settings);

    public TaskAwaiter GetAwaiter() => ToTask().GetAwaiter();

    public ConfiguredTaskAwaitable ConfigureAwait(bool continueOnCapturedContext) =>
        ToTask().ConfigureAwait(continueOnCapturedContext);

    public static implicit operator Task(SettingsTask task) => task.ToTask();

    private SettingsTask With(Action change)
    {
        change();
        return this;
    }
}
