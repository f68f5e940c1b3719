#nullable enable
using System;

namespace App
{
    public interface ILogger { void LogInformation(string m, params object?[] a); void LogWarning(string m, params object?[] a); void LogError(string m, params object?[] a); }

    public abstract class Base
    {
        protected readonly Files.FilesApi client = new();
        protected readonly ILogger logger = null!;
        protected static void Use(string s) { }
        protected static void Show(string s) { }
        protected static void Log(string s) => Console.WriteLine(s);
    }
}
