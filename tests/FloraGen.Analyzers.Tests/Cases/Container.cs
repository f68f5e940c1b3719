#nullable enable
using System;
using System.CodeDom.Compiler;
using System.Collections.Generic;
using System.Threading.Tasks;

namespace Microsoft.AspNetCore.Http
{
    public sealed class HttpContext { public IDictionary<string, string> Headers { get; } = new Dictionary<string, string>(); }
    public interface IHttpContextAccessor { HttpContext? HttpContext { get; set; } }
}

namespace Microsoft.Extensions.Configuration
{
    public interface IConfiguration;
}

namespace Microsoft.Extensions.DependencyInjection
{
    public interface IServiceCollection;
    public interface IHttpClientBuilder;
    public interface IServiceScope : IDisposable { IServiceProvider ServiceProvider { get; } }
    public sealed class OptionsBuilder<T>
    {
        public OptionsBuilder<T> Configure(Action<T> configure) => this;
        public OptionsBuilder<T> Configure<TDependency>(Action<T, TDependency> configure) => this;
    }

    public static class OptionsServiceCollectionExtensions
    {
        public static IServiceCollection Configure<T>(this IServiceCollection services, Action<T> configure) => services;
        public static OptionsBuilder<T> AddOptions<T>(this IServiceCollection services) => new();
    }

    public static class ServiceCollectionServiceExtensions
    {
        public static IServiceCollection AddScoped<T>(this IServiceCollection services) => services;
        public static IServiceCollection AddScoped<T>(this IServiceCollection services, Func<IServiceProvider, T> make) => services;
        public static IServiceCollection AddSingleton<T>(this IServiceCollection services) => services;
        public static IServiceCollection AddSingleton<T>(this IServiceCollection services, Func<IServiceProvider, T> make) => services;
    }

    public static class ServiceProviderServiceExtensions
    {
        public static T GetRequiredService<T>(this IServiceProvider provider) => throw new NotImplementedException();
        public static IServiceScope CreateScope(this IServiceProvider provider) => throw new NotImplementedException();
    }

    public sealed class RetryOptions { public Func<object, bool>? ShouldHandle { get; set; } public int MaxRetryAttempts { get; set; } }
    public sealed class ResilienceOptions { public RetryOptions Retry { get; } = new(); }
    public sealed class PipelineBuilder { public PipelineBuilder AddRetry(RetryOptions options) => this; public PipelineBuilder AddTimeout(TimeSpan time) => this; }
    public sealed class PolicyBuilder { public object WaitAndRetryAsync(int times) => this; public object CircuitBreakerAsync(int times) => this; }

    public static class Handlers
    {
        public static IHttpClientBuilder AddHttpMessageHandler(this IHttpClientBuilder builder, Func<object> make) => builder;
        public static object AddStandardResilienceHandler(this IHttpClientBuilder builder) => builder;
        public static object AddStandardResilienceHandler(this IHttpClientBuilder builder, Action<ResilienceOptions> configure) => builder;
        public static object AddResilienceHandler(this IHttpClientBuilder builder, string name, Action<PipelineBuilder> configure) => builder;
        public static IHttpClientBuilder AddTransientHttpErrorPolicy(this IHttpClientBuilder builder, Func<PolicyBuilder, object> configure) => builder;
        public static IHttpClientBuilder RemoveAllResilienceHandlers(this IHttpClientBuilder builder) => builder;
    }
}

namespace Flora
{
    using Microsoft.Extensions.Configuration;
    using Microsoft.Extensions.DependencyInjection;

    [GeneratedCode("FloraGen", "1.0")]
    public static class FloraClientRegistration
    {
        public static IHttpClientBuilder AddFloraClient(this IServiceCollection services, Action<FloraClientOptions>? configure = null) => null!;
        public static IHttpClientBuilder AddFloraClient(this IServiceCollection services, string name, Action<FloraClientOptions>? configure = null) => null!;
        public static IHttpClientBuilder AddFloraClient(this IServiceCollection services, IConfiguration section, Action<FloraClientOptions>? configure = null) => null!;
        public static IHttpClientBuilder AddFloraClient(this IServiceCollection services, Action<IServiceProvider, FloraClientOptions> configure) => null!;
    }
}

namespace App
{
    using Microsoft.AspNetCore.Http;
    using Microsoft.Extensions.Configuration;
    using Microsoft.Extensions.DependencyInjection;

    public sealed class UserToken { public string? Value { get; set; } }

    public abstract class Base
    {
        protected readonly IServiceCollection services = null!;
        protected readonly IHttpContextAccessor accessor = null!;
        protected readonly IConfiguration section = null!;
    }
}
