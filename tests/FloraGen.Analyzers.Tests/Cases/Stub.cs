#nullable enable
using System;
using System.CodeDom.Compiler;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace FloraGen
{
    [AttributeUsage(AttributeTargets.Field)] public sealed class FailureAttribute : Attribute { }
}

namespace Flora
{
    using FloraGen;

    [GeneratedCode("FloraGen", "1.0")] public enum AssetStatus { Unrecognized, PendingUpload, Ready, [Failure] Failed }
    [GeneratedCode("FloraGen", "1.0")] public enum RunStatus { Unrecognized, Pending, Running, Completed, [Failure] Failed }
    [GeneratedCode("FloraGen", "1.0")] public enum AssetKind { Unrecognized, Image, Video }

    [GeneratedCode("FloraGen", "1.0")]
    public sealed record AssetRetrieveResponse
    {
        public required string AssetId { get; init; }
        public AssetStatus Status { get; init; }
        public AssetKind Kind { get; init; }
        public string? Name { get; init; }
        public string? Url { get; init; }
        public string? FailureMessage { get; init; }
    }

    [GeneratedCode("FloraGen", "1.0")]
    public sealed record AssetListItem
    {
        public required string AssetId { get; init; }
        public AssetStatus Status { get; init; }
        public string? Name { get; init; }
        public string? Url { get; init; }
        public string? FailureMessage { get; init; }
    }

    [GeneratedCode("FloraGen", "1.0")]
    public sealed record RunOutput { public required string Url { get; init; } }

    [GeneratedCode("FloraGen", "1.0")]
    public sealed record RunRetrieveResponse
    {
        public required string RunId { get; init; }
        public RunStatus Status { get; init; }
        public double Progress { get; init; }
        public IReadOnlyList<RunOutput>? Outputs { get; init; }
        public string? ErrorCode { get; init; }
        public string? ErrorMessage { get; init; }
    }

    // Never run. That they throw is part of the test: a call of such a method must not count as one that does not come back.
    [GeneratedCode("FloraGen", "1.0")]
    public class AssetsApi
    {
        public virtual Task<AssetRetrieveResponse> RetrieveAsync(string id, CancellationToken ct = default) => throw new NotImplementedException();
        public virtual Task<AssetRetrieveResponse> CompleteAsync(string id, CancellationToken ct = default) => throw new NotImplementedException();
        public virtual Task<AssetRetrieveResponse> RetryAsync(string id, CancellationToken ct = default) => throw new NotImplementedException();
        public virtual IAsyncEnumerable<AssetListItem> ListAsync(CancellationToken ct = default) => throw new NotImplementedException();
        public virtual Task<IReadOnlyList<AssetListItem>> ListAllAsync(CancellationToken ct = default) => throw new NotImplementedException();
        public virtual Task DeleteAsync(string id, CancellationToken ct = default) => throw new NotImplementedException();
    }

    [GeneratedCode("FloraGen", "1.0")]
    public class RunsApi
    {
        public virtual Task<RunRetrieveResponse> RetrieveAsync(string id, CancellationToken ct = default) => throw new NotImplementedException();
    }

    [GeneratedCode("FloraGen", "1.0")]
    public class FloraClient
    {
        public AssetsApi Assets { get; } = new();
        public RunsApi Runs { get; } = new();
    }
}

namespace App
{
    public interface ILogger { void LogInformation(string m, params object?[] a); void LogWarning(string m, params object?[] a); void LogError(string m, params object?[] a); }

    public abstract class Base
    {
        protected readonly Flora.FloraClient client = new();
        protected readonly ILogger logger = null!;
        protected static void Use(string s) { }
        protected static void Show(string s) { }
        protected static void Log(string s) => Console.WriteLine(s);
    }
}
